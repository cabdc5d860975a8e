/** Given and family names in Latin letters of the people who live here (English, Spanish, Portuguese, Filipino, Indonesian, Nepali, Chinese, Korean), without accents. */
export const LATIN_NAMES =
  'aaron aayush abbott abdul abdullah abel abeyta abigail abimanyu abiputra abraham abrego ' +
  'abreu abril abyasa acevedo achari acharya acosta acuna adaeze adam adame adams adan ade ' +
  'adela adeyemi adhiarja adhikari adhitama adi adiarja adiga adika adikara adinata aditya ' +
  'adolfo adorno adriana adriansyah afifah agarwal agnes agosto aguayo aguilar aguilera aguirre ' +
  'agus agustian agustin agustina ahluwalia ahmad ahmed ahn ahuja aileen airlangga aisha aisyah ' +
  'ajeng ajiman ajimat ajimin ajiono akarsana akter alambana alamsyah alan alanis alaniz ' +
  'alarcon alba albert alberto albuquerque alcala alcantar alcaraz aldrin aldwin alejandra ' +
  'alejandro aleman alessandra alessandro alexa alexander alexandre alexis alfaro alfonso ' +
  'alfredo ali alice alicea alicia alika aline alisha allen almanza almaraz almeida almira ' +
  'almonte alondra alonso alonzo altamirano althea alva alvarado alvarez alvaro alves alvin ' +
  'amadeo amador amalia amanda amanta amaya amber amelia ami amina amit among amy ana analyn ' +
  'ananda anandya anastasia anaya anda anderson andi andini andrade andre andrea andreia andres ' +
  'andrew andriani angel angela angeles angelica angelito angelo angga anggabaya anggraini ' +
  'anggriawan anggun anguiano angulo ani anibal anil anish anita anjana anjani anju ann anna ' +
  'annalyn anni anom anthony anton antonella antoni antonia antonio aparecida aparicio apaza ' +
  'apodaca aponte aqila aquino araceli aracely aragon arana aranda araujo arce archuleta ardana ' +
  'ardianto ardiyanti arellano arenas arevalo argono arguello ari ariadna arias arief ariel ' +
  'arif arifin aris arjun arlene armando armas armendariz armenta armijo arnel arnold arora ' +
  'arredondo arreola arriaga arroyo arsipatra arta artanto artawan arteaga artemio arthur ' +
  'arturo aryal aryani aryanti asan asep ashley ashok asif asirwada asirwanda aslijan asmadi ' +
  'asman asmianto asmita asmuni astuti aswandi aswani atencio atma atmaja augusto aulia aung ' +
  'aurelia aurora austin avalos avila aviles axel ayala ayen ayu ayush azalea azizah azzahra ' +
  'baca badillo baez baeza bagas bagaskara bagatsing bagiya bagus bagya bahena bahuraksa ' +
  'bahuwarna bahuwirya bailey bajragin bakda baker bakiadi bakianto bakidin bakijan bakiman ' +
  'bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balderas balidin ' +
  'balijan ballesteros bambang banara banawa banawi bancar banda bandopadhyay banerjee banuelos ' +
  'barajas barbara barbosa barela barragan barraza barrera barreto barrientos barrios barros ' +
  'barsha basnet batista bautista bayu bea beatriz becerra begum belinda bell bella beltran ' +
  'benavides benavidez benicio benigno benitez benito benjamin benjie bennett bermudez ' +
  'bernadette bernal bernardo berrios berta bertha betancourt betania betty beverly bhadresha ' +
  'bhandari bharadwaj bhat bhatta bhattacharya bhattarai bhattathiri bhim bia bibek bikash ' +
  'bikram bilal billy bimal bimala bina bindu binod bishal bishnu bista blanca blanco bobby ' +
  'bong bonilla borrego botello boyet bradley braga brandon bravo brayan brenda breno brian ' +
  'briones briseno brito brittany brooks brown bruce bruna bruno bryan budhathoki budi budiman ' +
  'budiyanto bueno burgos bustamante bustos butt caballero caban cabrera cadena cagak cager ' +
  'cahya cahyadi cahyanto cahyo cahyono cai caio caket cakrabirawa cakrabuana cakrajiya ' +
  'cakrawala cakrawangsa caldera calderon calebe calista calvillo camacho camarillo camila ' +
  'campbell campos canales candelaria candra candrakanta cano cantu cao capa caraballo caraka ' +
  'carbajal cardenas cardona cardoso caridad carl carla carles carlos carlota carmen carmona ' +
  'carol carolina carolyn carranza carrasco carrasquillo carreon carrera carrero carrillo ' +
  'carrion carter carub carvajal carvalho casanova casares casarez casas casillas castaneda ' +
  'castellanos castillo castro catacutan catalina catherine catur caturangga caua cavalcanti ' +
  'cavazos cawisadi cawisono cawuk cayabyab cayadi cazares ccori ceballos cecep cecilia cedillo ' +
  'ceja celia cemani cemeti cemplunk cengkal cengkir centeno cepeda cerda cervantes cervantez ' +
  'cesar chacon chaminda chandra chapa charito charles charlotte chattopadhyay chaturvedi ' +
  'chaudhary chavarria chavez chelsea chen cheng cherry cherrylyn cheryl chhetri chidi chinedu ' +
  'cho choi chopra choque christian christina christine christopher ciaobella cici cida cindy ' +
  'cinta cinthia cinthya cintron cisneros citra clara clark claudia claudio clemente collado ' +
  'collazo collins colon colunga conceicao concepcion conchita condori contreras cook cooper ' +
  'cordero cordova cornejo cornelia corona coronado corpuz corral corrales correa correia ' +
  'cortes cortez costa cotto covarrubias cox crespo crisanto cristian cristiane cristina ' +
  'cristobal cruz cuellar cunha curiel cynthia dacanay dacin dadang dadap dadi dagel dahal ' +
  'daisy dalila dalima daliman dalimin daliono dalva damanik damar damayanti damian damu danang ' +
  'dangol dani daniel daniela daniele danielle danilo daniswara dante danu danuja dariati ' +
  'darijan darimin darmaji darman darmana darmanto darmawan darojat darsirah dartono daru ' +
  'daruna daryani dasa davi david davila davis debora deborah debra dedi deepa deepak del dela ' +
  'delacruz delafuente delagarza delao delapaz delapena delarosa delatorre deleon delgadillo ' +
  'delgado delia delosreyes delossantos delrio delvalle deneval deng deni denise dennis desai ' +
  'deshpande devar devi devkota dewi deysi dhakal dhawan diah dian diana diane dias diaz didik ' +
  'diego digdaya dil dilani dimaculangan dimas dimaz dina dinda dindo ding dipa dipak dipendra ' +
  'dirgantara dirja ditya dizon dmitri dodo dodong dolores domingo dominguez donald dong doni ' +
  'donna dono dorotea dorothy douglas drajat duarte dubashi duda duenas dulce dumlao duran ' +
  'durga dutta dwi dwivedi dyah dylan echevarria edgar edi edison edith editha edson edu ' +
  'eduarda eduardo edward edwards edwin efrain efren ega eja eka eko elaine elena eli eliane ' +
  'elias elijah elisa elisio elizabeth elizondo ella ellis elma elmer eloa eloisa elon eloy ' +
  'elsa eluh elvie elvin elvina elvira elza eman emanuel emanuelly emas embranthiri embuh emeka ' +
  'emelita emil emilia emiliano emilio emily emin emma emmanuel emong empluk endah endang endra ' +
  'enrique enriquez enteng enzo eric erick erik erlinda erna ernesto escalante escamilla ' +
  'escobar escobedo esmeralda esparza esperanza espinal espino espinosa espinoza espiritu ' +
  'esquibel esquivel esteban estefania estela ester estevez esther estiawan estiono estrada ' +
  'estrella ethan eugene eugenia eunji eva evangeline evangelista evans evelyn everton fabian ' +
  'fabiana fabiano fabio fabricia fabricio faisal faizah fajar fajardo fan fang fara farah ' +
  'faresta farhan farhunnisa farias farida fathina fathonah fatima febi febian febriana ' +
  'febrianti febrina federico felicia feliciano felipe felix feng ferdinand fernanda fernandes ' +
  'fernandez fernando ferreira ferrer fidel fierro figueroa fiorella firgantoro firmansyah ' +
  'fitri fitria fitriani florante flordeliza florencia flores florez fonseca foster frances ' +
  'francisca francisco franco freddy frederico freitas frias fuentes fujiati gabi gabino ' +
  'gabriel gabriela gabriella gada gadang gading gadis gaduh gael gaiman gaitan galak galang ' +
  'galar galarza galih galindo galiono gallardo gallegos galuh galur galvan galvez gaman gamani ' +
  'gamanto gambira gamblang gamboa gamez ganaka ganda gandewa gandhi gandi ganep ganesh ganesha ' +
  'ganga gangsa gangsar ganjaran gantar gao gaona gara garan garang garay garcia garda garibay ' +
  'garica garrido gary garza gastelum gasti gatot gatra gautam gawati gaytan gede gemma genalyn ' +
  'genta george gerald gerardo german gerry ghaliyati ghani ghimire gibran gil gilang gilberto ' +
  'gilda gill gina ginting giovanna giovanni giri giron gita gladys glaucia glenda gloria ' +
  'godinez godoy gomes gomez goncalves gonzales gonzalez gonzalo gopal govinda gowda grace ' +
  'gracia graciela granado granados gray graziela green gregorio gregory griego grijalva ' +
  'guadalupe guajardo guardado gubio guerra guerrero guevara guevarra guha guilherme guillen ' +
  'guillermina guillermo gunarto gunawan guneta guo gupta gurule gurung gustavo gutierrez ' +
  'guzman habibi hadi hafshah haikal hairyanto hakim halim halima halimah hall hamima hamzah ' +
  'han hana handayani handoko hani hannah harahap hardana hardi hardiansyah hari harimurti ' +
  'harini hariyah harja harjasa harjaya harjo haro harold harris harsana harsanto harsaya ' +
  'hartaka hartana hartati harto hartono haryanti haryanto hasan hasanah hasim hasna hassan ' +
  'hassanah hasta hastuti heather hector heitor helen helena helio heloisa hendra hendri ' +
  'henrique henriquez henry heredia heri herlambang hermawan hermenegildo hernan hernandez ' +
  'herrera heru heryanto hesti hidalgo hidayanto hidayat hilda hill himawan hinojosa holguin ' +
  'homero hong horacio hossain howard htet huaman huanca huang huerta hughes hugo humaira ' +
  'humberto hurtado hussein hutagalung hutapea hutasoit hwang hyun ian ibarra ibrahim ibrani ' +
  'ibun icha ida ifa iglesias ignacio igor ihsan ika iker ikhsan ikin ilagan ilsa ilyas imam ' +
  'imelda imran ina indah inday indira indra ines ingrid intan ira iracema irawan irawati irene ' +
  'irfan irfandi iriana irizarry irma irnanto irsad irwan isaac isabel isabela isabella ' +
  'isabelly isadora isagani isaias isidro isis islam ismail israel iswahyudi ivan ivanna ivete ' +
  'ivone iwan iyengar iyer jabal jacinto jack jackson jacob jacobo jacqueline jaeman jaga ' +
  'jagapati jagaraga jail jailani jaiman jaime jaimes jain jais jaka jamal jamalia james jamil ' +
  'janaina janaki jane janet jang jangid janice janine januar jaqueline jaquez jaramillo jarwa ' +
  'jarwadi jarwi jasmani jasmin jason jasso jaswadi jati jatmiko javier jaya jayadi jayeng ' +
  'jaypee jayson jazmin jean jed jeevan jefferson jeffrey jefri jelita jenalyn jennifer jenny ' +
  'jennylyn jeny jeon jepoy jeremy jericho jerick jerome jeronimo jerry jesica jessa jesse ' +
  'jessica jesus jha jhon jhonatan jhun jiang jihoon jimena jimenez jin jinawi jindra jinky ' +
  'jiwoo joan joana joao joaquim joaquin jocelyn joe joel joey johan johar john johnson jojo ' +
  'joko jomar jonathan jonel jones jono jordan jordi jorge jose josefa josefina joselito josep ' +
  'joseph joshi joshua josie jovelyn joyce juan juana juarez judith judy juli julia julian ' +
  'juliana julie julieta julio julius jumadi jumari jun jung jurado justin juvy juwita kabita ' +
  'kacung kadek kadir kahyang kairav kajen kakkar kala kalim kalpana kamal kamala kamaria ' +
  'kambali kamidin kamila kanda kang kani kania kaniyar kapoor kardi karen karim karimah ' +
  'kariman karina karja karki karla karma karman karna karsa karsana karta kartika karya kasim ' +
  'kasiran kasiyah kasusra katherine kathleen kathryn katrina kaua kauan kaul kaur kavita ' +
  'kawaca kawaya kaye kayla kayun keisha keith kelly kemal kemba kenari kenes kenneth kenzie ' +
  'ketut kevin kezia khadija khadka khalid khan khanna khatri khin kiandra kim kimberly kiran ' +
  'kirana kleber kocchar kofi koirala koko komang kopila krishna kristine kumar kumari kuncara ' +
  'kunthara kurnia kurniawan kusmawati kusuma kusumo kuswandari kuswoyo kwame kwon kyaw kyle ' +
  'laboy labuh lacson ladislau lagman laila lailasari laksana laksita laksmiwati lal lala ' +
  'lalita lama lamar lamichhane lanang langgeng lani lanjar lantar lara laras larissa larry ' +
  'lasmanto lasmono laswi latif latika latupono laura laureano lauren lavinia lawrence laxmi ' +
  'lazuardi leal leandro lebron ledesma lega legaspi legawa leilani leiva lembah lemus leo leon ' +
  'leonardo leonor leonora lerma lesmana lestari leticia lewis leyva lia liam liang lidya liezl ' +
  'ligaya lila lili lilia liliana lilibeth lim lima liman limar limbu limon lin lina linares ' +
  'linda lintang lira lisa lito liu livia liz liza lizbeth llamas loera logan lokendra lola ' +
  'lomeli longoria lopes lopez lorena lorenzo lori lorna lorraine los lourdes lovato loya ' +
  'lozada lozano luana lubis lucas lucca lucero lucho lucia luciana luciano lucio luevano lugo ' +
  'luhung luis luisa luiz luiza lukita lukman luluh lulut luna luo lurhur lutfan luthfi luwar ' +
  'luwes luz luzia luzviminda macapagal macaraeg macedo machado macias madan made madera ' +
  'madison madrid madrigal mae maestas magana magar magdalena magno magsaysay mahajan maharani ' +
  'mahardika maharjan mahato mahdi mahendra mahesa mahesh mahestri maheswara maheswari mahfud ' +
  'mahmud maica maida maimunah maite makara makuta mala malave maldonado malik malika malonzo ' +
  'maman mamani manah manalo manansala mandala mandasari mangunsong manisha manju manoel manoj ' +
  'mansur manuel manuela manullang manurung manzanares marar maras marbun marcela marcelo ' +
  'marcia marcio marco marcos mardhiyah mares margana margaret margarida margarita maria ' +
  'mariadi mariana mariano maribel maricar maricarmen maricel marie marilu marilyn marin marina ' +
  'mario marisol marites maritza marivic marjorie marlene marli marlon marpaung marques marquez ' +
  'marrero marroquin marsito marsudi marta martaka martana martani martha martin martinez ' +
  'martins marvin marwata mary maryadi maryanto maryati mascarenas mason mata mateo mateus ' +
  'matheus matias matilde matos matthew maulana mauricio maximiliano maximo maya mayasari ' +
  'mayorga mayte mcdonald medina medrano meena mega megan megantara mehra mehrotra meire mejia ' +
  'melani melany melchor melendez melgar melinda melissa melo melody mena menchaca mendes ' +
  'mendez mendoza menendez menon mensah meraz mercado mercedes mercia merino merlyn mesa meza ' +
  'micaela michael michelle miguel mika mila milagros milan miller mina minji minjun miramontes ' +
  'miranda mireles mishra mitchell mitra mohamed mohammed mohan moises mojica molina mondragon ' +
  'monica monroy monserrat montalvo montanez montano montemayor montenegro montero monteros ' +
  'montes montez montoya moore mora moraes morales moreira moreno morgan morgana morris mota ' +
  'moura moya muhamad muhammad mujur mukhopadhyay mulya mulyani mulyanto mulyono mumpuni muna ' +
  'munguia muni muniz munoz murillo murilo muro murphy mursinin mursita murti mustika mustofa ' +
  'mutia myint myrna nababan nabila nabin nabina nada nadia nadine naik naing nainggolan nair ' +
  'najam najera najib najmudin najwa nalar namaga nambeesan namboothiri nanang nancy nanda ' +
  'nanette naomi napitupulu naradi naranjo narayan nardi naresh narji narpati narvaez nasab ' +
  'nascimento nashiruddin nasim nasrullah nasution nasyiah nasyidah natalia natalie nataniel ' +
  'natasha nathan nathania natividad natsir naura nava navarrete navarro nayar nayeli nazario ' +
  'negrete negron neha nehru neide nelia nelson nena neneng nepal nestor neupane neusa nevarez ' +
  'ngozi nia nicholas nico nicolas nicole nida nieto nieves nilam nilda nilza nimal nimas ' +
  'ningrum ningsih nino niraj nirmala nisha niyaga noah noel noemi nogueira norberto noriega ' +
  'norma nova novi noviana novita novitasari nrima nubia nugraha nugroho nunes nunez nur ' +
  'nuraini nurdiyanti nurlaela nurul nyana nympha nyoman obispo obrien ocampo ocasio ochoa ' +
  'octavio odessa odete ofelia ojeda ojha okafor okonkwo okta oktavian oktaviani okto oktovian ' +
  'olga oliva olivares olivarez olivas oliveira oliver olivera olivia olivo olmos oluwaseun ' +
  'olvera oman omar oni ontiveros opan ophelia opung oquendo ordonez orellana orlando ornelas ' +
  'orosco orozco orta ortega ortiz oscar oskar osorio otero owen owusu ozuna ozy pabitra pablo ' +
  'pabon pacheco pacita padam padilla padma padmasari padmi padron paez pagan paiman pakpahan ' +
  'palacios palastri palomino palomo pamela pan panca pandey pandu panganiban pangeran pangestu ' +
  'pangilinan panicker panjaitan panji pantoja paola paramita parbati pardi paredes paris park ' +
  'parker parman parra partida pascual patel patil patino patricia patricio patrick patterson ' +
  'paudel paula paulin paulina paulo paz pedraza pedro pedroza pelayo pena peng perales peralta ' +
  'percy perdana perea pereira perera perez perkasa perla permadi permata pertiwi peter ' +
  'peterson philip phillips pia pichardo pietro pilar pilla pillai pina pineda pinto pio ' +
  'pizarro pokharel polanco ponce pooja porras portillo posada pothuvaal poudel powell praba ' +
  'prabawa prabin prabowo prabu pradana pradeep pradip pradipta prado prajapat prajapati ' +
  'prakasa prakash prakosa pramod pranata pranawa pranowo prasasta prasetya prasetyo prastuti ' +
  'pratama pratiwi prayitna prayoga prayogo preciado precy prem prieto prima princess priscila ' +
  'prita priya pudjiastuti puente puga puja puji pulido pun puput purna purnama purnawarman ' +
  'purnawati purwa purwadi purwanti purwanto puspa puspasari puspita puti putra putri putu qin ' +
  'qori queen quesada quezada quiambao quinones quinonez quintana quintanilla quintero quiroz ' +
  'quispe quizon rabin rabindra rachel rachmawati raden radika radit raditya rael rafa rafael ' +
  'rafaela rafi rafid rahardian raharja rahayu rahimah rahman rahmat rahmawati rahmi rahul rai ' +
  'raihan raimunda raimundo raina raisa raj rajan rajasa rajata rajendra rajesh rajkumar ralph ' +
  'ram rama ramadan ramadhani ramesh ramil ramirez ramiro ramon ramona ramos rana randel randy ' +
  'rangel rangga raquel rascon rashid ratih ratna raul ravi raya rayhan raymond razo razon rea ' +
  'rebeca rebecca reddy reed regalado regina reginaldo regmi reina reis rekha reksa ren renata ' +
  'renato rendon rendra rendy renteria renu resendez respati restu retno rey reyes reyna ' +
  'reynaldo reynante reynoso reza rhea rhoda ria rian ribeiro ricardo richard richardson ' +
  'richelle rico ridwan rijal rika rina rincon rini riojas rios rita rivas rivera rivero ' +
  'riyanti rizal rizalyn rizki rizky robelyn robert roberta roberto roberts robinson robledo ' +
  'robles robson rocha rochelle rocio rodarte rodel rodney rodolfo rodrigo rodrigues rodriguez ' +
  'roger rogerio rogers rojas rojina rojo rolando roldan rolon romel romeo romero romina rommel ' +
  'romo ronald ronaldo ronnel ronnie roque rosa rosado rosales rosalia rosalie rosalina ' +
  'rosalinda rosangela rosario rosas roselyn rosemarie roser roshan rosi rosita rosman rosmery ' +
  'ross rowena roy roybal ruben rubio ruby rudi ruel ruelas ruiz rupa rusman russell ruth ryan ' +
  'ryu saadat saavedra sabar sabian sabina sabita sabri sabrina sachin sadina saefullah saenz ' +
  'safina safira safitri sagar saiful saini saiz saka sakti sakura salahudin salas salazar ' +
  'salcedo salcido saldana saldivar salgado salimah salinas salma salman salsabila salsabilla ' +
  'salvador salwa saman samaniego samantha samiah samir samjhana sammy samosir samsul samuel ' +
  'sanabria sanchez sancho sanders sandesh sandip sandoval sandra sandro sanduni sangita sanjay ' +
  'sanju santacruz santana santiago santillan santos santosh santoso sapkota saptono saputra ' +
  'saputri sara sarabia saragih sarah saraiva saraswati sari sarita sarmiento sartika sasha ' +
  'sato satria satya sauceda saucedo saul scott sean sebastian sebastiao sedillo segovia segura ' +
  'sembiring seojun seoyeon septi sepulveda sergei sergi sergio serna serrano serrato sethi ' +
  'setiawan setya sevilla shah shahi shakila shakya shania shanti sharma sharmila sharon sheila ' +
  'shen sher sherly sherpa sherwin shi shiela shin shirley shiva shova shrestha shukla shyam ' +
  'siahaan sidiq sidnei sierra sihombing sihotang silas silva silvana silvia silvio simanjuntak ' +
  'simao simbolon simon simone sinaga singh sinha sintia sirait siregar sirineu siska sisneros ' +
  'sison sita siti sitompul sitorus situmorang slamet smith soares sofia solano soledad soleh ' +
  'solis soliz solorio solorzano somayaji song sonia sonny sophia soria soriano sosa sotelo ' +
  'soto souza sri stephanie stephen steven stewart suarez suartini subash subedi suci sudiati ' +
  'sudip sudrajat suelen sueli sugeng suharto sujan sujata sukarno sulis sullivan suman sumarni ' +
  'sun sunil sunita sunuwar supri supriyanto suraj surendra suresh surya suryatmi suryono susan ' +
  'susana susanti susi susmita suthar sutrisno suwarno suzana suzuki syahreza syahrini tadeo ' +
  'tafoya tagore tais talia talita talwar tamang tamayo tamba tamez tami tamires tampubolon tan ' +
  'tanaka tandon tang tania tantri tapia tari tarigan tarihoran tariq tasdik tasnim taswir ' +
  'tatiana tatiane taufan taufik taylor teddy tedi teguh teixeira tejada tejeda tellez tello ' +
  'teodoro teran teresa teresita terezinha terrazas terry tertuliano tess thais thamrin thant ' +
  'thapa tharu theo theresa thiago thida thomas thompson tiago tian tiara ticona tijerina tika ' +
  'timbul timilsina timoteo timothy tina tiongson tira tirado tirta tirtayasa titi titin tiwari ' +
  'toledo tolentino tomas tomi tono toro torres torrez toto tovar trejo trevino tri trisha ' +
  'trivedi trujillo tsabita tugiman tulasi tun tunde turner tuti tyler uchita uda udin ujang ' +
  'uli ulibarri ulises ulisses ulloa ulva ulya uma umali umar umay umaya umesh umi unggul ' +
  'unjani upik urbina urena urias uribe uriel urrutia usada usamah usman usyi utama utami uwais ' +
  'uyainah vaca vagner valadez valdes valdez valdir valdivia valencia valentin valentina ' +
  'valenzuela valeria valladares valle vallejo valles valverde vanderlei vanegas vanesa vanessa ' +
  'vangie vania vanya varela vargas varma varman varrier vazquez vega vela velasco velasquez ' +
  'velazquez velez veliz venegas vera verdugo verduzco vergara vergel verma vero veronica vic ' +
  'vicente vicky victor victoria vieira viera vigil vijay viktor vilca villa villagomez ' +
  'villalobos villalpando villanueva villareal villarreal villasenor villegas vilma viman ' +
  'vincent vinicius vino vinsen violet virgilio virginia virman vitor vitoria vivi viviane ' +
  'wacana wadi wage wagle wagner wahyu wahyudin wahyuni wakiman walker walter waluyo wang wani ' +
  'ward wardana wardaya wardi warji warley warsa warsita warta washington wasis wasita waskita ' +
  'wastuti wati watson wawan wayan wayne wei wellington wesley white wibisono wibowo wicaksono ' +
  'widiastuti widodo widya wijaya wijayanti wilder wilfredo william williams willie wilma ' +
  'wilmer wilson winarno winarsih winda winston wira wirda wisnu wood wright wulan wulandari ' +
  'xanana xavier xia xiao xie ximena xochitl yadav yadira yago yahya yam yamileth yance yanez ' +
  'yang yango yani yanti yanto yanuar yao yap yaretzi yasmin ybarra yesenia yessi yoga yolanda ' +
  'yono yoon yosef ysa yuan yubraj yuda yudhistira yudi yulia yuliana yulianti yulianto ' +
  'yuliarti yuni yuniar yunita yupanqui yuri yusuf zachary zaenab zahra zahrah zainab zainal ' +
  'zaki zakir zalindra zambrano zamira zamora zamudio zapata zaragoza zarate zavala zaw zayas ' +
  'zelaya zelda zenaida zeng zepeda zhang zhao zheng zhong zhou zhu zizi zoe zulaika zulaikha ' +
  'zulfa zulfikar zulkarnain zuniga';

/** Those of them that are words, months or places too: alone they say nothing. */
export const ALSO_WORDS =
  'abreu abril ade adi agosto ahn alba aleman ali alves amber ana angel angeles angelo ani ann ' +
  'aquino aragon ari arias arroyo aurora austin avila ayu baker bea begum bell bella blanca ' +
  'bravo brown bruno bueno burgos cabrera campos cano cardenas cardoso caridad carmen carol ' +
  'carolina carter castillo castro catalina cesar chelsea christian cida cinta clara concepcion ' +
  'cook cooper corona cortes costa cruz daisy dalva dante dela delgado dias dina dolores ' +
  'domingo dong dulce dwi eko esperanza espinoza estrella eva fatima fidel flores franco ' +
  'fuentes ganga gede gina giri gloria grace gracia granados gray green guadalupe guerra ' +
  'guerrero hall han heather hidalgo hill hugo iglesias indah indra islam israel jack jackson ' +
  'jazmin jesus jordan joshi juarez julio kaye kim lama leal legaspi leo leon lia lim lima ' +
  'linda lourdes lozano lugo luna luz macapagal made madison mae magsaysay margarita marina ' +
  'marques mason maya mega melody mendoza mercado mercedes milagros milan miller montes mora ' +
  'moreno moura navarro nepal nia nieto nieves noel nova nunes nur oliva olmos palomino paredes ' +
  'paris park parker paz pena peralta perera perla pilar pinto prado princess puente putra ' +
  'putri queen rahman raj ram ramos rea reed reis rey reyes rico rios rita rivera rizal robles ' +
  'rocha rojas rojo romeo rosa rosario rubio ruby ruiz sakura salas salazar salvador santana ' +
  'santiago santos sari segovia shin sierra soledad song soria sun surya tan tanaka tang taylor ' +
  'tina toledo torres toto trevino tri tun turner valencia valle vega vera vic victor victoria ' +
  'villa villanueva villareal violet virginia vitoria walker ward washington white wood wright ' +
  'yap zamora zapata';
