/** Given names and short forms of them in Latin letters: English, Spanish, Portuguese, Filipino, Indonesian, Nepali, Indian, of Bangladesh, Sri Lanka, Myanmar, Thailand, Mongolia, West Africa; those from a to j. */
export const LATIN_GIVEN_A_J =
  'joni jhony chamari chathura asanka buddhika dilshan hiruni ishara gayani anusha dilini achini aachal aadhya aadi aahana aarav aarini aarna aarnav aaron aarush aashi aashish aayush abbie ' +
  'abdiel abdon abdul abeer abel abelardo abena abha abhimanyu abhinav abhiram abhishek ' +
  'abigail abner abraham abril ada adalberto adam adan adarsh adela adelaida adelina ademar ' +
  'ademir adenilson adiela aditya adjoa adolfo adrian adriana adriano adrielle adrienne ' +
  'advaith advay advik advika adweta adya afonso agastya agatha agenor agnaldo agostina agung ' +
  'agustin agustina agustinus ahmad ahmed aida ailton aimee aishani ajay ajaya aji ajit akash ' +
  'akbar akhil akosua akshay akua aladino alaide alain alamiro alan alana alba albeiro albert ' +
  'albertina alberto albino alcides alcira aldair aldemar alden aldi aldo aldonza aldrin alec ' +
  'aleida alejandra alejandrina alejandro alejo alessandra alessandro alex alexa alexander ' +
  'alexandra alexandre alexandria alexi alexia alexis alexsandro alfian alfie alfonsina ' +
  'alfonso alfred alfredo ali alice alicia alif alina aline alirio aliro alisha alison alisson ' +
  'alix alka allan allana allen allison alma almendra almir almira alok alondra alonso alta ' +
  'altair aluisio alvaro alveiro alvin alyssa alzira ama amada amado amador amaira amalia aman ' +
  'amanda amara amaro amaru amauri amaya ambar amber amel amelia amelita america americo amin ' +
  'amina amitabh amol amparo amrit amrita amruta amy ana anabel anahi anahis anais analia ' +
  'analiza anamika anand ananda ananya anastasia anay ancizar anderson andika andra andre ' +
  'andrea andrei andreia andres andressa andrew andrey andreza andy anel angel angela angelica ' +
  'angelina angelo anggi angie angus anibal anika aniket anil animesh aninha anirudh anis ' +
  'anisha anita anitha anjali anjana anju anke ankit ankita ankur anmol ann anna annalyn anne ' +
  'annette annie annisa anong anselmo ansh anthony antoine anton antonella antonette antonia ' +
  'antonieta antonio antony anuj anup anupam anurag anusha anvi anya anyelo anyi aparecido ' +
  'aparna apinya apolinario apollo apri april apsara aquiles araceli aracely aradhana arbey ' +
  'arcelia archana archie ardi ardiansyah arga argemiro ari ariadna ariana arief ariel ariela ' +
  'arif arin aris aristides arjun arlene arlete arley arlindo armando armin arnaldo arnav ' +
  'arnold arnoldo arnulfo aron arpit arsenio arslan artemio arthit arthur artur arturo arum ' +
  'arunima arvin arvind arya aryan asafe asha ashish ashlee ashleigh ashley ashok ashwin asif ' +
  'asmita asri astrid asuncion ataide atharv ati atilio atul audrey augusta augusto aung aura ' +
  'aurelia aurelio aurora austin autumn avelino avi avinash avni awan axel ayaan ayelen ayesha ' +
  'ayla ayleen aylin aylla ayush ayusha ayushman azaan azad azucena babita babul bachittar ' +
  'bagas baghyawati bagus bahadurjit bailey bairon bakhshi balaji baldomero balendra balhaar ' +
  'baljiwan baltazar balvan balveer bambang bandana banjeet barbara barkha barry barsha ' +
  'basanta basilio bastian bataar batbayar bautista bayarmaa bayron bayu beatriz bebang bebot ' +
  'becky belarmino belen belinda belisario bella ben benedicto benedita benedito beni benicio ' +
  'benita benito benjamim benjamin bento berenice bernabe bernard bernarda bernardino ' +
  'bernardita bernardo berta bertha beth bethan bethany betinho beto betty beverley beverly ' +
  'bhanumati bharat bhaskar bhavani bhavesh bhavika bhavini bhavna bhavya bhawana bhim bhumika ' +
  'bianca bibek bibiana biboy bidhya bijay bikash bikram bilal bill billy bimala bimbo bina ' +
  'bingbong binita binod bipana bipin birendra bishakha bishal bishnu bladimir blake blanca ' +
  'blas bob bobby bolormaa bong bonnie boonmee boris borja bowo boyet boying boyong brad ' +
  'bradley brady brandi brandon brandy braulio brayan breanna brenda brendan breno brent brett ' +
  'brian briana brianna bridget briggitte brigida brijesh brinda brittany brittney brooke ' +
  'bruce bruna bruninho bruno bryan bryce byron caetana caio caitlin caitlyn caleb calebe ' +
  'callum caloy calvin cameron camila camille camilo campo candace candela candelaria candice ' +
  'candra caridad carl carla carlinhos carlitos carlo carlos carlota carly carmela carmelo ' +
  'carmen carmencita carmenza carminha carminho carol carola carole carolina caroline carolyn ' +
  'carrie casey casilda cassandra cassia cassiano cassidy cassie cassio catalina catarina ' +
  'catherine cathy caua cauan caue cecilia cecille ceferino celeste celestino celia celinda ' +
  'celio celma celso cesar chaaya chabela chabuca chad chai chaitaly chaitanya chakradev ' +
  'chakradhar chakrika chalerm chaman chameli champak chanakya chanchal chandani chandra ' +
  'chandran chandresh chanida charan charita charito charlene charles charlie charlotte charo ' +
  'charvi chase chasmum chatresh chatura chavvi chayo chela chelsea chelsey chepe cherry ' +
  'cherrylyn cherub cheryl chetan cheyenne chiamaka chico chidera chika ching chiquinha ' +
  'chiquinho chirag chito chloe chris christian christie christina christine christofer ' +
  'christopher christy chucho chukwuemeka chuy cicero cici cielo cilene cindy cinthia cinthya ' +
  'cintia cipriano ciriaco ciro citlali citra claire clara clare clarence clarice clarisa ' +
  'claudemir claudete claudia claudina claudinei claudio clayton cleber cleide cleiton ' +
  'clemencia clemente clementina cleusa clifford clinton clive clodomiro clorinda clotilde ' +
  'clovis cody cole colin colleen collin colomba colton conceicao concepcion concha conchita ' +
  'concho connie connor conor constanca constantino constanza consuelo corazon corey corina ' +
  'cornelio cory courtney craig cristal cristhian cristhofer cristian cristiane cristiano ' +
  'cristina cristobal cristofer cristopher cristovao cruz crystal cucu curtis custodio cynthia ' +
  'cyrus dadan dading dado dafne dagoberto dahiana daiane dairo daisy dakota daksh daksha ' +
  'dakshesh dalaja dalbir dale dalia dalton dalva damaris damian damiao damien damini damon ' +
  'damyanti dan dana danae dania danica daniel daniela danielito daniella danielle danila ' +
  'danilo danitza danna danny dante danubia dany darci darika darin dario darius darlene ' +
  'darling darmawan darnell darpan darrell darren darryl darsh darshan darwin dary daryl dasun ' +
  'dave davi david dawn dayamai dayana dayita dean deanna debbie debora deborah debra declan ' +
  'dede deden dedi dedy deepa deepak deepika deiby deicy deise deisy del delcio delfin delfina ' +
  'delia demetrio demian deni denilda denilson denis denise denisse denmark dennis denny derek ' +
  'derly derrick deshawn desi desiderio desiree destiny desty dev devansh devi devika devin ' +
  'devon dewa dewi dexter deyanira deyse deysi dhan dhananjay dharma dharmendra dhriti dhruv ' +
  'diah diamond dian diana diane dicky didi didier diego dieguito digna digong dikshya dilan ' +
  'dilip dillon dilma dimas dina dindo dinesh dinesha dini dinis dinusha diogo dionisia ' +
  'dionisio diosdado dipa dipak dipendra dipta dirce dirceu dita divina divya diya diyah ' +
  'djalma dmitry dodi doding dodong dodoy dolly dolores dom dominga domingas domingo dominic ' +
  'dominique don donald dong doni donna dora doralice doralisa doray doris dorival dorj ' +
  'dorothy doug douglas drew duane duarte duban duda dudu dulce duncan durga dustin duvan ' +
  'dwayne dylan earl ebony eddie edelmira eder edgar edgard edgardo edhitha edi edier ' +
  'edilberto edilene edilma edilson edinaldo edinson edison edisson edita edith editha ' +
  'edivaldo edmilson edmundo edna ednaldo edneia edson eduar eduard eduarda eduardo edwar ' +
  'edward edwin eesha efrain efren efua egi eider eileen eiravati eithan eka ekaja ekalinga ' +
  'ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekiya eko ekta eladio ' +
  'elaine elba elcio elcira elcy eleanor eleazar elen elena eleodoro eleuterio elia elian ' +
  'eliana eliane elias eliecer eliete elijah elio elis elisa elisabeth elisangela eliseo ' +
  'elizabete elizabeth elizete elkin ella ellen ellie elliot elliott elmer eloa eloah eloisa ' +
  'eloy elsa elsy elton elver elvia elvira elvis elza ema emanuel emanuella emanuelle ' +
  'emanuelly emeka emelina emelita emerson emeterio emilce emilia emiliano emilio emilly ' +
  'emilse emily emiro emma emmanuel emperatriz endang endri eni enith enkhtuya enrico enrique ' +
  'enriqueta enzo epifanio erasmo eric erica erick erik erika erin erivaldo erlinda ermelinda ' +
  'erna ernani ernest ernestina ernesto erni ervina erwin esdras eshana esmeralda esneider ' +
  'esparta espartaco esperanza estanislao esteban estefania estefany estela estella ester ' +
  'esther estiven estrella eta ethan eudocia eugene eugenia eugenio eulalia eulogio eunice ' +
  'eurico eusebia eusebio eva evan evandro evangeline evaristo evelin evelio evelyn ever ' +
  'everaldo everton evi evita exequiel eydan ezequiel faber fabian fabiana fabiane fabio ' +
  'fabiola fabricio fabrizio facundo fadhil fadil faisal faith fajar falak falan falguni fanny ' +
  'faqid faraj faras farhan farid farida fariq faris farooq faruk fatima fatimah faustina ' +
  'faustino fausto federico felicia feliciana feliciano felicidad felicita felicitas felipe ' +
  'felix feliza ferdie feri fermin fernanda fernandina fernandinha fernando ferney ferry fidel ' +
  'fikri filipa filipe filomena finn fiona fiorela fiorella firman firmansyah fitan fito fitri ' +
  'fitriani fiyaz flavia flavio flor flora flordeliza florencia florencio florentina ' +
  'florentino floridor florinda folake fortunata fortunato forum frado frances francesca ' +
  'francesco franchesca francia franciele francielle francinete francis francisca francisco ' +
  'franco francy frank franklin franz fred freddy frederick frederico fredo fredy fresia frida ' +
  'froilan fulgencio funmi gabino gabriel gabriela gabriella gabrielle gabrielly gael gagan ' +
  'gail gallego galvarino ganbaatar ganbold ganesh ganga gareth garima garrett garry gary ' +
  'gaspar gaston gaurab gaurang gaurangi gaurav gauri gaurika gautam gautami gavin gayan ' +
  'gayathri gayatri geetika geisa gema gemma genalyn genaro gene genesis geni genilson genival ' +
  'genoveva geoff geoffrey george georgia georgina geovana geovanna geovanny gerald geraldine ' +
  'geraldo gerard gerardo german geronimo gerson gessica gian giancarlo gianfranco gigi gil ' +
  'gilang gilbert gilberto gilda gildardo gillian gilma gilmar gilson gina gino giovana ' +
  'giovane giovanna giovanni giovanny girik girindra girish girlie gisela gisele giselle ' +
  'gislaine gisselle gita giulia giuliana giuseppe givanildo gladis gladys glaucia gleice ' +
  'gleison glen glenda glenn gloria gobinda goncalo gonzalo gopal gordon govind goyo grace ' +
  'gracia graciela graeme graham grant graziela grazielle greg gregg greggy gregoria gregorio ' +
  'gregory gricelda griselda guadalupe gui guido guilherme guillermina guillermo gumercindo ' +
  'gunbir guneet guntur gurpreet gustavo guto guy gwen gwendolyn habibur hadassa hadi hailey ' +
  'hakim haley hamsini hamza hana handoko hani hannah hans hardik hardy hari harinakshi harini ' +
  'haris harish harita harol harold haroon harpreet harriet harrison harry harsh harsha ' +
  'harshil harvey haryono hasan hasina hassan haydee hayden hayley hazel heather hector heidi ' +
  'heidy heitor heladio helder helen helena helio hellena heloisa hema hemal hemang hemangini ' +
  'hemani hemant hemanta hendra hendri heni henrique henry heraldo herbert heri heriberto ' +
  'herlinda herman hermelinda hermes herminda herminia herminio hernan hernando herney heru ' +
  'hesti hidayat hilario hilary hilda hipolito hiral hitesh hnin hollie holly homero honorata ' +
  'honorio horacio hortensia howard hredhaan hritik htet htun hudson hugh hugo humberto hunter ' +
  'hussein iago iain ian iara ibeth ibrahim ica ida idalia idika idris ifeoma ignacia ignacio ' +
  'igor ihsan ijaya ika ikbal ikenna iker ikshita ilham ilse imam imaran imelda imogen imran ' +
  'imtiaz inacio inaki inara inaya indah indali inday indira indra indrajit indri ines ingrid ' +
  'inocencia inten ira iracema irene irfan irina irineu iris irma irwan irya isaac isabel ' +
  'isabela isabella isabelle isabelly isadora isaiah isaias isaque isaura isha ishaan ishani ' +
  'ishanvi ishita ishwar ishwor isidora isidoro isidro isis iskandar isko islaw ismael ismail ' +
  'isolina israel isuru italo itzel ivan ivanete ivanilda ivete ivette ivo ivone ivonne ivy ' +
  'iwan izabel izabela jacinta jacinto jacira jack jackeline jackie jackson jaclyn jacob ' +
  'jacobo jacqueline jade jader jael jagat jagdish jagrati jagvi jahangir jai jaider jailson ' +
  'jaime jair jairaj jairo jaka jake jalsa jamal james jamie jamile jamuna jan janaina janak ' +
  'janaki janani jandira jane janet janete janeth janice janith janneth januja janya jaqueline ' +
  'jared jasmin jasmine jasmit jason jaspreet jatin javier javiera jay jaya jayden jayesh ' +
  'jayne jayson jazmin jean jeanette jeanne jeannette jeet jeevan jeevika jeferson jeff ' +
  'jefferson jeffery jeffrey jeison jeisson jemma jen jenifer jeniffer jenna jennifer ' +
  'jenniffer jenny jennyfer jennylyn jeremiah jeremias jeremy jericho jermaine jerman jerome ' +
  'jeronimo jerry jerson jess jessa jesse jessica jesus jhalak jhan jhoan jhoana jhon jhonatan ' +
  'jhonny jhony jhordan jhun jill jillian jim jimena jimmy jinky jitendra joan joana joann ' +
  'joanna joanne joao joaozinho joaquim joaquin joaquina joaquinzinho jocelyn jociane jodi ' +
  'jodie jody joe joel joelma joey johan johana johann johanna johans john johnathan johnny ' +
  'joice jojo joko jomar jon jonas jonatan jonatas jonathan jonathon jonel jordan jorge ' +
  'jorgito jos jose josecito josefa josefina joselia joselito joselyn joseph josephine josh ' +
  'joshua josiane josias josie josimar josue jovelyn joven jovie jovita joy joyce juan juana ' +
  'juancho juanita juanito jucelino judith judy juju julia julian juliana juliane julianne ' +
  'juliano julie julieta julieth julio julissa julito jumadi jun june juninho junior junjun ' +
  'juquinha juraci jurgen jussara justin justina justo juvenal juvy jyoti';
