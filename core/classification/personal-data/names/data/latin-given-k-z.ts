/** The given names of the other list that begin with k to z. */
export const LATIN_GIVEN_K_Z =
  'kumudu kushan manoj nishantha ravindu rukshan sanduni shehan tharaka udara wasana yasitha kabir kabita kai kailash kaique kaitlin kaitlyn kala kalpana kalpit kamal kamala kamilly ' +
  'kamlesh kamran kamrul kamya kanor kanya kapil kara karan karen kari karin karina karine ' +
  'karl karla karol karolina karsa karsono karthik kartik kartika kashish kashvi kasun ' +
  'katalina kate katelyn katerine katherin katherine katherinne kathleen kathryn kathy katia ' +
  'katie katrina katy katya kaua kauan kaue kavya kayla kaylee kayleigh kazi keiko keila keith ' +
  'kelli kellie kelly kelsey kelvin ken kendra kenneth kent kerri kerry keshab keshav ketlyn ' +
  'ketut kevim kevin keya khadija khairul khem khin khurram khushi kiaan kiara kieran kikay ' +
  'kike kiko kim kimberley kimberly kiran kirk kirsten kirsty kishore kittisak klaus kofi kojo ' +
  'komal komang krish krisha krishna krista kristen kristi kristie kristin kristina kristine ' +
  'kristopher kristy kriti kritika krystal kulas kumari kunal kurnia kurniawan kurt kusuma ' +
  'kwabena kwadwo kwaku kwame kwasi kyara kyaw kyle kylie laban lacey ladli lady laercio ' +
  'lahiru laiane laila lailani lais lajita lakisha laksh lakshit lakshmi lalit lalo lance ' +
  'lando lani lara larissa larry lasantha lata latasha latoya laudelina laura lauren laurie ' +
  'lauro lautaro lavanya lavinia lawrence laxman laxmi layla leah leandra leandro leanne lee ' +
  'leela leena leider leidy leigh leila lekha lenilda lenin lenlen leo leon leonard leonardo ' +
  'leoncio leonel leonidas leonor leonora leontina leopoldo leroy lesley leslie lesly leticia ' +
  'levi lewis leydi leyla lia liam lian libardo libia libni liceth lida lidia lidiane liezl ' +
  'ligia lila lilay lili lilia lilian liliana liliane lilibeth lilis lily lina linda lindsay ' +
  'lindsey lino lionel lipika lisa lisandro lisbeth liseth lisette lissette lito livia liz ' +
  'liza lizbeth lizeth lloyd logan lohit lokesh lola loleng lonnie lopa lorena lorenza lorenzo ' +
  'loreto loretta lori lorna lorraine louis louise lourdes lourenco luan luana luara luca ' +
  'lucas lucca lucero lucho lucia luciana luciano luciene lucila lucimar lucinda lucineide ' +
  'lucio lucita lucky lucrecia lucy luding ludmila luigi luis luisa luisana luisina luisinho ' +
  'luisito luiz luiza luizinho lukas luke lukman lulu luna lunna lupe lupita lurdes luz luzia ' +
  'luzinete luzmila luzmira lydia lyka lyn lynda lynn lynne lyudmila maanas maanav mabel ' +
  'macarena macario mackenzie madalena madan maddie made madel madeleine madeline madhav ' +
  'madhavi madhu madhuri madison mafalda magali magaly magda magdalena magno magnolia mahbub ' +
  'mahesh mahika mahmoud mahmud maia maiara maicol maicon maiconn maikol maira maite makarena ' +
  'makayla malcolm malee malena malik malith mallory mamata mameng mamun manan manbir mando ' +
  'mandy manish manisha manju manoel manoj manolo mansi manthan manuel manuela manuella manya ' +
  'mara marc marcel marcela marcelina marcelino marcelo marcia marcial marcilene marcinha ' +
  'marcio marco marcos marcus margaret margarida margarita margot margoth maria mariah mariam ' +
  'marian mariana mariane marianela mariano maribel maricar maricarmen maricel maricela ' +
  'marichu maricielo marie mariela marieta marilene marilia marilou marilu mariluz marilyn ' +
  'marilza marina marinalva marinete maring marino mario marion marisa marisel marisela ' +
  'marisol marissa maristela marites maritess maritza marivic mariza marjorie mark marlen ' +
  'marlene marleny marlon marly marni marquinhos marta martha martim martin martina martita ' +
  'martyn maruja marvin mary maryam marycris mason massiel masud mateo mateus matheo matheus ' +
  'mathew mathias matias matilda matilde matteo matthew maulana maura maureen maurice mauricio ' +
  'mauro max maximiliano maximina maximo maxwell maya mayank mayara maycon mayerly mayette ' +
  'maykol mayra maysa mayte mckenzie meagan meche meenakshi meera mega megan megha meghan ' +
  'meghana mekhala melania melanie melany melati melba melchor melina melinda melissa melody ' +
  'melvin memo mercedes mercy meredith merlyn mery mia micael micaela michael michaela micheal ' +
  'michel michele micheli michelle miftah miguel miguelito mihir mikayla mike mikhail ' +
  'milagritos milagros milan milena millaray miller milo milovan milton mina minda mindy ' +
  'minerva mingo mira miranda mirela mirella mireya miriam mirian mirko mirna mirta mirtha ' +
  'miryam misael misty mitali mitchell mitesh mitzy mizanur moacir modesto mohamed mohammad ' +
  'mohammed mohan mohini mohit moises molly monching monica monique monir monserrat montserrat ' +
  'mora morena morgan mostafa mubashir mugdha muhammad mukesh mukti mulyadi mulyono muna ' +
  'munkhbat muriel murilo murni mustafa mylene myo myra myriam myrna nabin nabina nachiket ' +
  'nacho nadeem nadeesha nadia nadir nagendra nahiara nahuel naiara nair naksh nakul nana ' +
  'nanang nancy nanda nandar nanding nandini nando nanette nani naomi narayan narciso naresh ' +
  'nasir nasrin natacha natali natalia natalie nataly natanael natasha nathalia nathalie ' +
  'nathaly nathan nathaniel natividad nattapong nattaya naveed naveen nayaret nayareth nayeli ' +
  'nayibe nazario nazmul neel neelam neelima neeraj neftali neha neide neider neil neiva nel ' +
  'nelcy nelia nelida nelly nelson nelsy nena neneng neng nengah nenita nerissa nestor netra ' +
  'neusa newton niamh nibaldo nicanor nicholas nichole nick nico nicol nicola nicolas nicolasa ' +
  'nicole nida nidhi nidia nidra nieves nigel nihal niharika nikhil nikita nikolai nilar nilda ' +
  'nilesh nilima nilson nilton nilza nimali nimrat nina ningning ninoska ninoy niraj nirajan ' +
  'nirja nirmal nirmala nisa nisha nishant nitara nitesh nitin nivaldo nkechi noa noah noel ' +
  'noelia noemi nohora noi nok nolberto nomin nonong nonoy noor nora norberto norbey norma ' +
  'norman nouman novi novita nubia nuno nunung nur nuraini nurhayati nuria nurul nury nuwan ' +
  'nyoman obinna ocampo octavio odair odete odika odilia oeshi ofelia ojas ojasvi oksana okta ' +
  'olamide olavo olegario olena olga olimpia olinda oliva oliver olivia oluwaseun omaira omaja ' +
  'omar omisha omkaar omkar omya oni onkar onofre onveer onyok orfelina oriana orinder orlando ' +
  'orly oscar osha osmar osvaldo oswaldo otavio otilia otto ovidio oviya owen oyun pabitra ' +
  'pabla pablito pablo pacing pacita paco padam padmini paeng pahal paige pallavi paloma pam ' +
  'pamela panchito pancho panini pankaj paola paolo paquito parbati parker parth parvez pascal ' +
  'pascale pascual pascuala pato patricia patricio patrick patty paul paula paulette paulina ' +
  'pauline paulinha paulinho paulino paulo pavani paz pedring pedrinho pedrito pedro peggy ' +
  'penny pepa pepe pepito percy perla perry peter petra petronila phil philip phillip phoebe ' +
  'phurba phyllis phyo pia piedad piero pierre pietra pietro pilar pilo pim pinggoy pining pio ' +
  'pipit placido poldo poliana polo pooja popoy poppy porfirio pornthip prabhakar prabin ' +
  'pradeep pradeepa pradip prajwal prakash pranav praneel pranit prasanna prasert prasetyo ' +
  'prashant prasit pratama prateek pratik prativa pratiwi pratyush precious preeti prem prerna ' +
  'preston primitivo princess priscila priscilla prisha priti priya priyanka prudencia puja ' +
  'pujan puji pujiono puneet purna purnomo pushti puspa puspita putra putri putu qabil qadim ' +
  'qarin qasim quico quincy quintina quique qushi raagini rabin rachael rachana rachel rachit ' +
  'rachita rachna radha radhika rael rafa rafael rafaela rafaella rafiq raghav rahayu rahma ' +
  'rahman rahmat rahul raimunda raimundo raissa rajan rajat rajata rajeev rajendra rajesh ' +
  'rajeshri rajiv raka rakesh rakib raksha ralph ramadhan ramesh ramil ramila ramiro ramon ' +
  'ramona ranbir randall randy rangga rania ranjit ranveer raquel rashmi ratih ratna raul ' +
  'raven ravi ravindra ravy ray rayaan rayane rayen raymond raymunda rebeca rebecca rebekah ' +
  'rechelle reece reggie regiane regina reginald reginaldo rehaan reina reinaldo reinel rejina ' +
  'rekha remigio renan renata renato rendi rene renee reni renu renuka renzo resham reva rey ' +
  'reyansh reynalda reynaldo reza rezaul rhavi rhea rhoda rhonda rhys ria rian ricardina ' +
  'ricardinho ricardo richard rick rickey ricky ridhi ridho ridwan rigoberto rika riley rina ' +
  'rini rio risa rishabh rishi riska rita ritesh ritika ritu riya rizal rizalina rizki rizky ' +
  'rizwan rob robert roberta roberto robin robinson robson robyn rochelle rocio rodel rodelio ' +
  'rodney rodolfo rodrigo rodriguinho roel rogelio roger rogerio rohan rohit rohman roji ' +
  'roland rolando roman romario romel romeo romeu romildo romina rommel romualdo romulo romy ' +
  'ronal ronald ronaldinho ronaldo ronel roni ronith ronnie ronny rony roque rory rosa rosalba ' +
  'rosalia rosalie rosamel rosana rosane rosangela rosario rosaura rose roseli roselyn ' +
  'rosemarie rosemary rosemeire rosenda rosendo rosenilda roshan roshani rosie rosilene ' +
  'rosimeire rosinha rosita rosmery ross rossana rowena roxana roxanne roy ruan rubel ruben ' +
  'rubens rubiela rubina ruby ruchi rudecindo rudi rudra rudy ruel rufina rufino rui rupali ' +
  'ruperto rusdi rushil ruslan russell ruth ruwan ryan saad saanvi sabar sabin sabina sabino ' +
  'sabita sabrina sachi sachin saepul sagar sahil sai said saima sajan sajith sakib saksham ' +
  'salim sally salma salome salomon salvador sam samaksh saman samantha samar samara samarth ' +
  'sameer samesh samir samira sampath samsul samuel sanaya sandar sandeep sandip sandra sandro ' +
  'sandy sangeeta sangita sanjana sanjay sanjeev sanjeewa sanjib sanju santi santiago santino ' +
  'santos santosh sanya sapto saqib sara sarah sarai sari sarika sarita sarnai saroj sarthak ' +
  'sarwono sathvik satish saturnino saul saumya saurabh savannah savita scarlet scarleth ' +
  'scarlett scarlette scott sean sebastian sebastiana sebastiao seema segun segundo selena ' +
  'selma selya septi septian serafin sergey sergio sessa seth severina severino shahbaz shahid ' +
  'shahzad shailesh shakil shalini shamim shane shankar shannon shanti sharad shari sharmila ' +
  'sharmin sharon shashank shashi shaun shaurya shawn shawna sheena sheila shekhar shelby ' +
  'shelia shelley shelly sheri sherri sherry sherwin sheryl sheyla shilpa shirlei shirley ' +
  'shiva shivani shivansh shobha shova shraddha shravya shreya shristi shruti shubham shyam ' +
  'sian siddharth sidnei sidney sidra sierra silmara silvana silvano silverio silvestre silvia ' +
  'silvio simao simon simona simone simran sindy siska sita siti sixto siya slamet smita smith ' +
  'smriti sneha sneider socorro soe sofia sofyan sohail sohel sol solange soledad somchai ' +
  'somsak somying sonal sonali sonia sonny sonya sophia sophie soraia soraya spencer sri ' +
  'srijana srinivas stacey stacie stacy stanley stefanie stefano stefany stella stephanie ' +
  'stephany stephen steve steven stewart stiven stuart subash subhash suchada suci sudarsono ' +
  'sudha sudhir sudiksha sudip sue suelen sueli suellen suely sugeng sugiarto suhani suharti ' +
  'suherman sujan sujata sukma sulastri sulis sulochana suman sumarno sumiati sumit sumitra ' +
  'summer sumon sunardi sunil sunisa sunita supaporn supardi suparman suphan supri supriadi ' +
  'supriyadi suraj surbhi surendra suresh surya susan susana susanita susanti sushil sushma ' +
  'susi susilo susmita suswati sutarno sutini sutrisno suwarna suyanto suzana suzanne svetlana ' +
  'swapna swati swe syahrul syaiful sydney sylvia tabita tabitha taciana tadeo tadeu tahir ' +
  'taina tais talha talita tamanna tamara tami tamires tammie tammy tanay tania tanish tanisha ' +
  'tanmayi tanner tanveer tanvi tanvir tanya tara tarak tarcisio tareq tari tariq tarun tasha ' +
  'tasyo tati tatiana tatiane taufik tavo taylor teco ted tedi teerth teguh tejas tekla ' +
  'telesforo telma temitope teodora teodoro teodosio teofila teofilo tere terence teresa ' +
  'teresita tereza terezinha terrance terrence terri terry tess thais thales thalita thandar ' +
  'tharindu thaynara thein theo theodore theodoro theresa thiago thiare thiha thilina thomas ' +
  'tiago tiao tiaozinho tiare tibo tiburcio tiffany tika tikboy tilak tim timotea timoteo ' +
  'timothy tina tinay tini titik tito tiziana tiziano tobias toby todd tolu tom tomas tomasa ' +
  'tome tommy toni toninho tonito tono tonton tony tonya tonying tonyo topan toribia toribio ' +
  'totong totoy tracey traci tracie tracy transito travis trevor tri tricia trini trinidad ' +
  'tripti tristan triveni triya triyono troy tsetseg tulasi tulia tulio tunde turing turvi ' +
  'tushar tuya tyler tyrone uberlinda ubika ubiratan ucchal uchenna udant udarsh uday udin ' +
  'udyati ujang ulises ulisses uma umair umang umar umesh umi undoy unnati unni upadhriti ' +
  'upasna upkaar upma upul urbano uriel urishilla urmi urmila ursula urvashi urvi usha usman ' +
  'utami utkarsh uwe uyanga vagner vaibhav vaishnavi valdeci valdemar valdemir valdenice ' +
  'valdete valdinei valdir valdirene valentim valentin valentina valentino valeria valerie ' +
  'valeska valmir valter vamakshi vanda vandana vanderlei vanderson vanesa vanessa vangie ' +
  'vania vansha vanusa vanya varenya varsha varun vasana vasant vasatika vasco vasudha vava ' +
  'veda vedant vedhika vedika veer venancio vera vergel vernon veronica vicenta vicente vicho ' +
  'vicki vickie vicky victor victoria victoriano victorino vidal vidhi vidya vihaan vijay ' +
  'vijaya vikas vikram viktor vilma vimal vinay vinaya vincent vineet vinicius vinod violeta ' +
  'vipin vipul viraj virgie virginia vishal vishnu vitor vitoria vivaan vivek vivian viviana ' +
  'viviane vladimir vrinda vrishti vritti vyanjana wagner wahab wahyu wahyudi wahyuni wai ' +
  'waida wakeeta waldemar waldir waldo walter wanda wanderley wanessa wanida waqas warda warhi ' +
  'warinder warjas warren warsito waseem washington wati watika wawan wayan wayne wazir ' +
  'welington wellington wenceslao wendell wendolin wendy wesley weverton whitney wichai wicho ' +
  'widi widisha widodo wilber wilder wilfredo wilfrido wilian will william williams willian ' +
  'willie willy wilma wilman wilmar wilmer wilson wint wirat wishi wiwik wladimir wriddhish ' +
  'wridesh wulan wyatt xalak xavier ximena xiomara xiti yaa yachana yadanar yadavi yadira ' +
  'yagnesh yago yahvi yair yamid yamile yamilet yamileth yamini yamuna yan yanara yanet yaneth ' +
  'yanina yanira yanti yanto yara yaritza yash yashasvi yashawini yashica yashoda yashodhara ' +
  'yashvi yasir yasmin yasna yasti yatan yatin yauvani yaw yayan yazmin yecid yeferson yeimy ' +
  'yeison yeni yenifer yenny yeny yerko yerson yesenia yesica yesid yessenia yessica yina ' +
  'yineth yocelyn yochana yoga yogendra yogesh yogi yohan yohana yohanes yolanda yoli yolima ' +
  'yonatan yonathan yordan yoselin yoshita youssef yovana yudi yudy yug yuli yulia yuliana ' +
  'yulieth yuly yuni yurani yurany yuri yuridia yury yusuf yutika yuvraj yvette yvonne ' +
  'zacarias zach zachary zaenal zahid zahra zaid zain zainal zaitra zaldy zansi zarna zashil ' +
  'zaw zayan zayyan zeca zeeshan zeferino zehaan zelia zenaida zenobia zenon zeze zezinho ' +
  'zilda zilmil zin zinal zoe zoila zoraida zoya zubair zuleica zuleide zulema zulfa zulkifli ' +
  'zulma zulmira zuly zunilda';
