/** Names that are words, places, brands or feasts in one of the eleven languages: alone they say nothing. */
export const MORE_ALSO_WORDS =
  'bento abbot abel ada adam adelaide africa agung aji akashi akira akita alegria alexa alexandria ' +
  'alone alta ama amada amado aman amazon america amin among amor anand ananda anda angelica ' +
  'angin angulo annaka anong aoba aomori apinya apollo april armas art asahikawa asan asha ' +
  'ashikaga asia asuncion atlas august augusto autumn azucena baba baby baca bagus bakti banda ' +
  'barbie baron barrera barrios basil bautista bebe ben bentley beto bhakti bhat bill bintang ' +
  'bishop blanco blessing bliss bong boy brook brooklyn brother buddy budi bulan bumi bunga ' +
  'byron cahaya cahya campo candy cara caro casas casio celeste celia chai chance charity ' +
  'chase chen cherry chica chico china chino choi chuo cielo claro clay clemencia clemente ' +
  'cliff coco comfort constancia consuelo cordoba cristian crystal cucu dada dakota dale ' +
  'dallas damai dan dana darma das dawn day daya dean denny deva devon dewa dewi dharma dia ' +
  'dini disney domingas don dono doraemon drew duke dyson earl eden edison ella elvis enteng ' +
  'ernest estrada evangelista eve ever everest faith fajar fausto faye fe feri fierro firma ' +
  'firman fitri flint flor florence florencia ford forest forum frank fuji fujioka fujisawa ' +
  'fukaya fukui fukushima funabashi gabi gadis gala galak galang ganda gara garda gaspar gempa ' +
  'gene generoso georgia gian gibson gigi gita glen grant grata gratia grato guardado gui ' +
  'guntur gunung guy hachinohe hachioji hakim hakodate hamamatsu hari harley harmony harum ' +
  'hasta hayakawa hazel hello higashi hikari himal himeji hinata hiratsuka hitachi holden ' +
  'holly homero hong honjo hope houston hunter ichikawa ichinomiya ikaho india inocencia intan ' +
  'iris irma ivy iwaki iwan jade jaga jane jasper jaya jefferson job jose joven joy judge jun ' +
  'june junior juno justa justo jyoti kagoshima kakogawa kami kanazawa kang kanya karma karuna ' +
  'karya kashiwa kasih kawagoe kawaguchi kawasaki kebun kembang ken kent kenya khan kike kiko ' +
  'king kirana kiryu kita kitty kliwon kofu kojo koko koriyama koshigaya kumagaya kumamoto ' +
  'kurashiki kusatsu kyoto laban lady lalo lane langit lata laut leandro lee legi lenin ' +
  'lestari lida lila lily lina lincoln lobo lola lolo london loren loreto luan lucero luigi ' +
  'lulu lupita machida magda magdalena mai major mala malik mama mando mango mantra mar marco ' +
  'maria mario mark mars marvel mas mata matsudo matsue matsumoto matsuyama mawar max maximo ' +
  'may mayo melati melisa memo mentari merah mercury mercy mesa mesias meta midori miles ' +
  'milton minakami minami mira mito miyazaki modesto moises monserrat months montserrat ' +
  'morioka mulia muna mundo muni murni muro muslim nada nadine nagaoka nagasaki naik naka nana ' +
  'napoleon nara naruto nas nascimento natal natividad navidad nelson nena nene newton nina ' +
  'nino nirvana nishi noe noi norte nothing novo numata numazu odawara oita oizumi okayama ' +
  'okazaki orion ota oyama paco padam padi pagan pahing pam papa partida pascual pascuala pat ' +
  'patience peace pearl penny pepa pepe perdana permata philips phoenix pikachu pina pio ' +
  'places placido platon pon prakash precious prem primitivo primo prince prudencia puja puji ' +
  'purnama puti querida querido rabu raja rama ramadan ramadhan ratu ray raya reina rejeki ' +
  'remedio remedios resham reza ria rica rich rincon rio risa rob robin roma rosas rose royce ' +
  'rusty sabar saga sagar sahara sai said saka sakti salvo sam saman sandy sano santa santi ' +
  'santo sarai sato satria satya savannah sawah segun segunda segundo segura sejati senior ' +
  'setia shakespeare shakti shanti sharp shibukawa shimo shimonoseki shizuoka siri sita sixto ' +
  'siya skip sky socorro socrates sol son sonic sonny springfield sri stalin star suci sue ' +
  'summer sungai sunny susi suzuka sydney takatsuki tamang tanya tara tari tata teguh tejas ' +
  'that them theo they tim tini tira tirta titik tito tom tome tomioka topan totoro tottori ' +
  'toyama toyohashi toyonaka transito trinidad troy tsukuba ueda urayasu urbano usada utama ' +
  'utsunomiya veda velha venus vino violeta virgilio visita wade wage wakayama wangi warta ' +
  'wati wendy will wilson words wulan yamagata yamaguchi yamuna yan yang yatim yoga yokkaichi ' +
  'zelda zion';
