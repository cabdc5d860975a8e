/**
 * People of the past and of public life in whom a reader recognises nobody who lives next door: writers, painters,
 * rulers, saints, heroes of each country. A comma between two; in small letters and without accents where there are any.
 */
export const KNOWN_HAN =
  '国定忠治,國定忠治,萩原朔太郎,田山花袋,新島襄,新島八重,内村鑑三,山村暮鳥,大手拓次,土屋文明,星野富弘,船津伝次平,高山彦九郎,関孝和,塩原太助,' +
  '小栗上野介,中島知久平,鈴木貫太郎,福田赳夫,中曽根康弘,小渕恵三,福沢一郎,田島弥平,速水堅曹,楫取素彦,新田義貞,岩宿,相沢忠洋,木暮武太夫,吉野秀雄,' +
  '夏目漱石,森鴎外,森鷗外,芥川龍之介,太宰治,宮沢賢治,宮澤賢治,川端康成,三島由紀夫,谷崎潤一郎,志賀直哉,島崎藤村,樋口一葉,与謝野晶子,石川啄木,' +
  '正岡子規,松尾芭蕉,小林一茶,与謝蕪村,中原中也,高村光太郎,金子みすゞ,金子みすず,新美南吉,坂口安吾,中島敦,梶井基次郎,国木田独歩,二葉亭四迷,坪内逍遥,' +
  '尾崎紅葉,泉鏡花,幸田露伴,永井荷風,武者小路実篤,有島武郎,小林多喜二,林芙美子,江戸川乱歩,横溝正史,松本清張,司馬遼太郎,池波正太郎,藤沢周平,吉川英治,' +
  '山本周五郎,井伏鱒二,遠藤周作,大江健三郎,安部公房,村上春樹,村上龍,東野圭吾,宮部みゆき,吉本ばなな,小川洋子,川上未映子,村田沙耶香,瀬戸内寂聴,向田邦子,' +
  '星新一,筒井康隆,手塚治虫,藤子不二雄,水木しげる,長谷川町子,宮崎駿,鳥山明,尾田栄一郎,さくらももこ,高畑勲,黒澤明,小津安二郎,北野武,渥美清,美空ひばり,' +
  '茨木のり子,谷川俊太郎,寺山修司,俵万智,高浜虚子,種田山頭火,若山牧水,北原白秋,斎藤茂吉,室生犀星,堀辰雄,柳田國男,柳田国男,折口信夫,' +
  '紫式部,清少納言,鴨長明,吉田兼好,兼好法師,井原西鶴,近松門左衛門,十返舎一九,滝沢馬琴,曲亭馬琴,上田秋成,本居宣長,杉田玄白,平賀源内,伊能忠敬,' +
  '葛飾北斎,歌川広重,喜多川歌麿,東洲斎写楽,俵屋宗達,尾形光琳,伊藤若冲,雪舟,狩野永徳,千利休,世阿弥,観阿弥,運慶,横山大観,黒田清輝,岡本太郎,棟方志功,草間彌生,' +
  '聖徳太子,蘇我入鹿,中大兄皇子,天智天皇,聖武天皇,行基,鑑真,最澄,空海,弘法大師,菅原道真,藤原道長,平将門,平清盛,源頼朝,源義経,北条政子,北条時宗,親鸞,法然,日蓮,道元,' +
  '後醍醐天皇,楠木正成,足利尊氏,足利義満,足利義政,織田信長,豊臣秀吉,徳川家康,徳川家光,徳川綱吉,徳川吉宗,徳川慶喜,武田信玄,上杉謙信,上杉鷹山,伊達政宗,明智光秀,石田三成,' +
  '真田幸村,真田信之,前田利家,毛利元就,今川義元,斎藤道三,加藤清正,宮本武蔵,天草四郎,大石内蔵助,大岡忠相,田沼意次,松平定信,水野忠邦,井伊直弼,二宮尊徳,二宮金次郎,' +
  '坂本龍馬,坂本竜馬,西郷隆盛,大久保利通,木戸孝允,吉田松陰,高杉晋作,勝海舟,近藤勇,土方歳三,沖田総司,岩倉具視,伊藤博文,大隈重信,板垣退助,山県有朋,福沢諭吉,福澤諭吉,' +
  '渋沢栄一,岩崎弥太郎,津田梅子,北里柴三郎,野口英世,高峰譲吉,志賀潔,牧野富太郎,南方熊楠,田中正造,新渡戸稲造,平塚らいてう,市川房枝,東郷平八郎,乃木希典,原敬,犬養毅,高橋是清,' +
  '吉田茂,岸信介,池田勇人,佐藤栄作,田中角栄,大平正芳,竹下登,村山富市,橋本龍太郎,小泉純一郎,安倍晋三,菅義偉,岸田文雄,石破茂,高市早苗,山本一太,' +
  '松下幸之助,本田宗一郎,豊田佐吉,豊田喜一郎,湯川秀樹,朝永振一郎,川端龍子,大谷翔平,王貞治,長嶋茂雄,羽生結弦,羽生善治,藤井聡太,坂本龍一,' +
  '孔子,孟子,老子,庄子,孙子,秦始皇,汉武帝,诸葛亮,諸葛亮,曹操,刘备,关羽,张飞,赵云,李世民,武则天,杨贵妃,李白,杜甫,白居易,苏轼,苏东坡,李清照,辛弃疾,岳飞,成吉思汗,忽必烈,郑和,' +
  '朱元璋,康熙,乾隆,林则徐,曾国藩,李鸿章,慈禧,康有为,梁启超,孙中山,孫文,孙文,袁世凯,蒋介石,毛泽东,周恩来,邓小平,习近平,鲁迅,魯迅,老舍,巴金,茅盾,郭沫若,冰心,徐志摩,沈从文,钱钟书,' +
  '张爱玲,萧红,金庸,古龙,琼瑶,三毛,莫言,余华,刘慈欣,贾平凹,路遥,海子,北岛,曹雪芹,罗贯中,施耐庵,吴承恩,蒲松龄,司马迁,玄奘,鉴真,屈原,陶渊明,王羲之,李时珍,齐白石,徐悲鸿,' +
  '雷锋,白求恩,李小龙,成龙,姚明,马云,村上春树,东野圭吾,宫崎骏,福泽谕吉,涩泽荣一,织田信长,德川家康,丰臣秀吉,萩原朔太郎,' +
  // Those who are called by one name.
  '漱石,鴎外,鷗外,芭蕉,一茶,啄木,子規,朔太郎,花袋,乱歩,北斎,広重,写楽,歌麿,西鶴,馬琴,信長,秀吉,家康,光秀,信玄,謙信,政宗,頼朝,義経,清盛,道真,空海,最澄,親鸞,日蓮,道元,' +
  '卑弥呼,聖武天皇,明治天皇,昭和天皇,李白,康熙帝,乾隆帝,慈禧太后,孙悟空,诸葛孔明,文天祥,郑成功,林黛玉,贾宝玉,巴尔扎克,莎士比亚,托尔斯泰,安徒生';

export const KNOWN_KANA =
  'なつめそうせき,みやざわけんじ,あくたがわりゅうのすけ,だざいおさむ,もりおうがい,かわばたやすなり,みしまゆきお,かねこみすず,にいみなんきち,まつおばしょう,こばやしいっさ,' +
  'いしかわたくぼく,むらさきしきぶ,せいしょうなごん,ひぐちいちよう,よさのあきこ,ふくざわゆきち,しぶさわえいいち,のぐちひでよ,つだうめこ,きたさとしばさぶろう,おだのぶなが,' +
  'とよとみひでよし,とくがわいえやす,さかもとりょうま,さいごうたかもり,しょうとくたいし,みなもとのよしつね,みなもとのよりとも,たいらのきよもり,はぎわらさくたろう,くにさだちゅうじ,' +
  'にのみやきんじろう,みやざきはやお,てづかおさむ,むらかみはるき,さくらももこ,にいじまじょう,たじまやへい,ほしのとみひろ,かつしかほくさい,うたがわひろしげ,みやもとむさし,' +
  'アンネ・フランク,ヘレン・ケラー,マザー・テレサ,ナイチンゲール,エジソン,アインシュタイン,シェイクスピア,ピカソ,ゴッホ,モーツァルト,ベートーヴェン,ベートーベン,バッハ,ショパン,' +
  'リンカーン,ナポレオン,ガンジー,ガンディー,キング牧師,ネルソン・マンデラ,ペリー,ザビエル,フランシスコ・ザビエル,ラフカディオ・ハーン,小泉八雲,アンデルセン,グリム,ダーウィン,ニュートン,ブルーノ・タウト';

export const KNOWN_HANGUL =
  '세종대왕,이순신,안중근,윤동주,김소월,이육사,한용운,김구,안창호,유관순,신사임당,이황,이이,이율곡,정약용,허준,홍길동,장영실,광개토대왕,김유신,선덕여왕,왕건,이성계,정도전,정조,' +
  '황진이,허난설헌,김홍도,신윤복,김정희,김만중,박지원,박경리,박완서,조정래,이문열,황석영,김훈,한강,신경숙,공지영,김영하,이상,김유정,현진건,염상섭,채만식,이효석,황순원,김동인,' +
  '백석,정지용,서정주,박목월,조지훈,박두진,김춘수,김수영,신동엽,고은,나태주,권정생,방정환,이중섭,박수근,백남준,윤이상,손기정,김연아,손흥민,박지성,봉준호,이창동,' +
  '이승만,박정희,김대중,노무현,문재인,윤석열,이재명,전두환,노태우,김영삼,이명박,박근혜,나쓰메 소세키,무라카미 하루키,히가시노 게이고,미야자키 하야오,도요토미 히데요시,' +
  '오다 노부나가,도쿠가와 이에야스,이토 히로부미,후쿠자와 유키치,사카모토 료마,셰익스피어,톨스토이,헤밍웨이,아인슈타인,베토벤,모차르트,고흐,피카소,' +
  '이순신 장군,세종,단군,주몽,온조,연개소문,을지문덕,강감찬,계백,원효,의상,최치원,퇴계,율곡,이퇴계,정몽주,사명대사,논개,전봉준,명성황후,고종,순종,흥선대원군,김옥균,윤봉길,이봉창,홍범도,신채호,서재필';

export const KNOWN_DEVANAGARI =
  'लक्ष्मीप्रसाद देवकोटा,लक्ष्मी प्रसाद देवकोटा,भानुभक्त आचार्य,भानुभक्त,मोतीराम भट्ट,लेखनाथ पौड्याल,बालकृष्ण सम,माधव घिमिरे,पारिजात,बीपी कोइराला,विश्वेश्वरप्रसाद कोइराला,' +
  'विश्वेश्वर प्रसाद कोइराला,गिरिजाप्रसाद कोइराला,पृथ्वीनारायण शाह,पृथ्वी नारायण शाह,जंगबहादुर राणा,जङ्गबहादुर राणा,अरनिको,सीता,राम,गौतम बुद्ध,बुद्ध,भृकुटी,अमरसिंह थापा,भीमसेन थापा,बलभद्र कुँवर,' +
  'तेन्जिङ नोर्गे,तेन्जिङ शेर्पा,पासाङ ल्हामु शेर्पा,नारायण गोपाल,अम्बर गुरुङ,भूपी शेरचन,सिद्धिचरण श्रेष्ठ,धर्मराज थापा,गोपालप्रसाद रिमाल,गुरुप्रसाद मैनाली,शंकर लामिछाने,' +
  'इन्द्रबहादुर राई,ध्रुवचन्द्र गौतम,नारायण वाग्ले,बुद्धिसागर,अमर न्यौपाने,झमक घिमिरे,विजय मल्ल,हृदयचन्द्रसिंह प्रधान,शंकर कोइराला,मनमोहन अधिकारी,मदन भण्डारी,गणेशमान सिंह,' +
  'महात्मा गान्धी,रवीन्द्रनाथ टैगोर,राजा महेन्द्र,राजा वीरेन्द्र,दशरथ चन्द,शुक्रराज शास्त्री,धर्मभक्त माथेमा,गंगालाल श्रेष्ठ,योगमाया न्यौपाने,नेल्सन मन्डेला,आइन्स्टाइन';

export const KNOWN_LATIN =
  'nakajima chikuhei,chikuhei nakajima,hiratsuka raicho,matsumoto kiyoshi,yamada denki,yamada udon,ito yokado,kojima denki,natsume soseki,soseki natsume,miyazawa kenji,kenji miyazawa,murakami haruki,haruki murakami,murasaki shikibu,sei shonagon,matsuo basho,kobayashi issa,yosa buson,akutagawa ryunosuke,ryunosuke akutagawa,' +
  'dazai osamu,osamu dazai,kawabata yasunari,yasunari kawabata,mishima yukio,yukio mishima,tanizaki junichiro,junichiro tanizaki,oe kenzaburo,kenzaburo oe,banana yoshimoto,yoshimoto banana,keigo higashino,' +
  'higashino keigo,hayao miyazaki,miyazaki hayao,osamu tezuka,tezuka osamu,akira kurosawa,yasujiro ozu,katsushika hokusai,utagawa hiroshige,oda nobunaga,toyotomi hideyoshi,tokugawa ieyasu,sakamoto ryoma,' +
  'saigo takamori,miyamoto musashi,kunisada chuji,hagiwara sakutaro,sakutaro hagiwara,tajima yahei,niijima jo,joseph hardy neesima,shibusawa eiichi,eiichi shibusawa,fukuzawa yukichi,yukichi fukuzawa,' +
  'yayoi kusama,kusama yayoi,taro okamoto,shohei ohtani,ohtani shohei,akira toriyama,eiichiro oda,lafcadio hearn,koizumi yakumo,bruno taut,francis xavier,matthew perry,commodore perry,nitta yoshisada,' +
  'william shakespeare,charles dickens,jane austen,charlotte bronte,emily bronte,mark twain,ernest hemingway,f scott fitzgerald,george orwell,oscar wilde,james joyce,virginia woolf,agatha christie,' +
  'arthur conan doyle,conan doyle,sherlock holmes,harry potter,beatrix potter,peter rabbit,roald dahl,dr seuss,lewis carroll,c s lewis,j r r tolkien,jrr tolkien,j k rowling,jk rowling,stephen king,' +
  'toni morrison,maya angelou,emily dickinson,walt whitman,robert frost,edgar allan poe,herman melville,john steinbeck,william faulkner,harper lee,j d salinger,chinua achebe,wole soyinka,ngugi wa thiongo,' +
  'chimamanda adichie,chimamanda ngozi adichie,salman rushdie,arundhati roy,rabindranath tagore,mahatma gandhi,indira gandhi,jawaharlal nehru,b r ambedkar,mother teresa,nelson mandela,martin luther king,' +
  'rosa parks,abraham lincoln,george washington,thomas jefferson,benjamin franklin,john f kennedy,franklin roosevelt,theodore roosevelt,barack obama,donald trump,joe biden,winston churchill,margaret thatcher,' +
  'queen elizabeth,queen victoria,king charles,albert einstein,isaac newton,charles darwin,marie curie,thomas edison,nikola tesla,alexander graham bell,galileo galilei,leonardo da vinci,michelangelo,' +
  'vincent van gogh,van gogh,pablo picasso,salvador dali,claude monet,frida kahlo,diego rivera,francisco goya,johann sebastian bach,wolfgang amadeus mozart,ludwig van beethoven,frederic chopin,' +
  'florence nightingale,helen keller,anne frank,ana frank,napoleon bonaparte,christopher columbus,cristobal colon,ferdinand magellan,fernando de magallanes,marco polo,charlie chaplin,bruce lee,walt disney,' +
  'john lennon,paul mccartney,michael jackson,elvis presley,bob marley,lionel messi,cristiano ronaldo,steve jobs,bill gates,elon musk,victor hugo,leo tolstoy,leon tolstoi,fyodor dostoevsky,anton chekhov,' +
  'franz kafka,hermann hesse,johann wolfgang von goethe,hans christian andersen,astrid lindgren,antoine de saint exupery,julio verne,jules verne,albert camus,dante alighieri,karl marx,sigmund freud,' +
  'miguel de cervantes,cervantes saavedra,don quijote,federico garcia lorca,garcia lorca,antonio machado,gustavo adolfo becquer,lope de vega,calderon de la barca,benito perez galdos,miguel de unamuno,' +
  'camilo jose cela,ruiz zafon,carlos ruiz zafon,gabriel garcia marquez,garcia marquez,mario vargas llosa,vargas llosa,pablo neruda,gabriela mistral,cesar vallejo,jorge luis borges,julio cortazar,' +
  'isabel allende,octavio paz,carlos fuentes,juan rulfo,laura esquivel,sor juana ines de la cruz,sor juana,ruben dario,jose marti,eduardo galeano,mario benedetti,horacio quiroga,roberto bolano,' +
  'ernesto sabato,alfonsina storni,jose maria arguedas,ciro alegria,ricardo palma,inca garcilaso de la vega,garcilaso de la vega,manuel gonzalez prada,julio ramon ribeyro,alfredo bryce echenique,' +
  'abraham valdelomar,jose carlos mariategui,jose santos chocano,miguel grau,francisco bolognesi,tupac amaru,micaela bastidas,jose de san martin,simon bolivar,antonio jose de sucre,santa rosa de lima,' +
  'san martin de porres,francisco pizarro,atahualpa,pachacutec,andres avelino caceres,ramon castilla,alberto fujimori,chabuca granda,maria reiche,hiram bingham,jose olaya,maria parado de bellido,' +
  'benito juarez,miguel hidalgo,emiliano zapata,pancho villa,hernan cortes,moctezuma,eva peron,juan domingo peron,che guevara,ernesto che guevara,diego maradona,fidel castro,salvador allende,' +
  'bernardo ohiggins,gabriel garcia moreno,jose gaspar rodriguez de francia,augusto roa bastos,violeta parra,mercedes sosa,carlos gardel,mafalda,francisco franco,isabel la catolica,' +
  'machado de assis,jorge amado,clarice lispector,carlos drummond de andrade,drummond de andrade,cecilia meireles,guimaraes rosa,joao guimaraes rosa,graciliano ramos,jose de alencar,euclides da cunha,' +
  'monteiro lobato,lygia fagundes telles,rachel de queiroz,mario de andrade,oswald de andrade,manuel bandeira,vinicius de moraes,cora coralina,mario quintana,ariano suassuna,joao cabral de melo neto,' +
  'paulo coelho,ruth rocha,ana maria machado,ziraldo,mauricio de sousa,turma da monica,castro alves,goncalves dias,alvares de azevedo,casimiro de abreu,olavo bilac,cruz e sousa,augusto dos anjos,' +
  'lima barreto,aluisio azevedo,manuel antonio de almeida,carolina maria de jesus,conceicao evaristo,paulo freire,fernando pessoa,luis de camoes,eca de queiros,jose saramago,dom pedro i,dom pedro ii,' +
  'dom pedro,princesa isabel,tiradentes,zumbi dos palmares,pedro alvares cabral,vasco da gama,santos dumont,alberto santos dumont,getulio vargas,juscelino kubitschek,oscar niemeyer,tarsila do amaral,' +
  'pacquiao,manny pacquiao,zico,socrates,garrincha,ronaldo,ronaldinho,neymar,marta,romario,rivaldo,kaka,messi,maradona,mbappe,shakira,anitta,bts,ichiro,shohei ohtani,ohtani,candido portinari,aleijadinho,heitor villa lobos,tom jobim,chico buarque,caetano veloso,gilberto gil,elis regina,roberto carlos,raul seixas,ayrton senna,pele,neymar,chico mendes,irma dulce,' +
  'nossa senhora aparecida,anita garibaldi,duque de caxias,oswaldo cruz,chico xavier,silvio santos,lula da silva,jair bolsonaro,' +
  'jose rizal,dr jose rizal,rizal,andres bonifacio,emilio aguinaldo,apolinario mabini,melchora aquino,gabriela silang,diego silang,lapu lapu,lapu-lapu,antonio luna,juan luna,gregorio del pilar,' +
  'marcelo h del pilar,graciano lopez jaena,francisco balagtas,balagtas,nick joaquin,lualhati bautista,bob ong,f sionil jose,amado hernandez,jose corazon de jesus,severino reyes,lola basyang,' +
  'manuel quezon,manuel l quezon,sergio osmena,ramon magsaysay,ferdinand marcos,ninoy aquino,benigno aquino,cory aquino,corazon aquino,rodrigo duterte,bongbong marcos,leni robredo,manny pacquiao,' +
  'fernando amorsolo,levi celerio,lea salonga,pedro calungsod,lorenzo ruiz,efren penaflorida,jose abad santos,josefa llanes escoda,tandang sora,' +
  'pramoedya ananta toer,pramoedya,chairil anwar,andrea hirata,tere liye,dee lestari,habiburrahman el shirazy,buya hamka,hamka,sutan takdir alisjahbana,marah rusli,abdul muis,sapardi djoko damono,' +
  'w s rendra,ws rendra,taufiq ismail,goenawan mohamad,ayu utami,eka kurniawan,ahmad tohari,y b mangunwijaya,nh dini,armijn pane,sitor situmorang,raden ajeng kartini,r a kartini,ra kartini,kartini,' +
  'cut nyak dien,cut nyak dhien,pangeran diponegoro,diponegoro,imam bonjol,tuanku imam bonjol,sultan hasanuddin,pattimura,ki hajar dewantara,dewi sartika,bung tomo,bung karno,bung hatta,soekarno,sukarno,' +
  'mohammad hatta,soeharto,suharto,b j habibie,bj habibie,gus dur,abdurrahman wahid,megawati,joko widodo,jokowi,prabowo subianto,gajah mada,hayam wuruk,jenderal sudirman,wr supratman,' +
  'w r supratman,ismail marzuki,raden saleh,affandi,rhoma irama,iwan fals,si kancil,malin kundang,' +
  'nguyen du,nguyen trai,ho xuan huong,doan thi diem,nguyen dinh chieu,nguyen khuyen,tu xuong,tran te xuong,nam cao,ngo tat to,vu trong phung,thach lam,to hoai,nguyen tuan,xuan dieu,huy can,' +
  'han mac tu,che lan vien,to huu,nguyen binh,xuan quynh,luu quang vu,nguyen nhat anh,bao ninh,nguyen huy thiep,nguyen ngoc tu,ho chi minh,bac ho,nguyen ai quoc,vo nguyen giap,tran hung dao,' +
  'tran quoc tuan,ly thuong kiet,ly thai to,le loi,le thanh tong,quang trung,nguyen hue,gia long,minh mang,hai ba trung,ba trieu,ngo quyen,dinh bo linh,phan boi chau,phan chu trinh,phan chau trinh,' +
  'nguyen thai hoc,trinh cong son,pham tuyen,van cao,le duan,ton duc thang,pham van dong,vo thi sau,kim dong,thich nhat hanh,alexandre de rhodes,le quy don,chu van an,cao ba quat,ba huyen thanh quan,' +
  'laxmi prasad devkota,bhanubhakta acharya,prithvi narayan shah,tenzing norgay,bp koirala,lu xun,ba jin,mo yan,liu cixin,cao xueqin,li bai,du fu,mao zedong,sun yat sen,deng xiaoping,xi jinping,jin yong,' +
  'king sejong,yi sun sin,yun dong ju,han kang,bong joon ho';
