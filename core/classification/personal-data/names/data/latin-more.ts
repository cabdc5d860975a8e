/** More given and family names in Latin letters, of people from Africa, South Asia, the Andes, Brazil, the Philippines and Indonesia, without accents. */
export const LATIN_MORE_NAMES =
  'aadrika aakriti aarati aarti abayomi abby abdallah abdi abdirahman abdoulaye abdullahi ' +
  'abebe abhay abigael abiodun abiola abosede achieng adaobi adebayo adebisi adedayo adeniyi ' +
  'adeola aderinsola adetokunbo aditi adjei adunni afia afolabi agbaje agrawal agyeman ahmadi ' +
  'ahmadzai aidan aidoo aina aishwarya aiza ajayi akbari akinyi akuffo akwasi alade alhassan ' +
  'amadi amaka amarachi amelie ameyaw aminata amiri amoah amoako amos ampofo anan anggraeni ' +
  'aning ankrah annabelle annaliza annan ansah anushka anyango aparajita appiah aravind arjit ' +
  'arrieta aruna arundhati arvilla asamoa asamoah asante asare ashton ashutosh asiedu atieno ' +
  'aubrey ava awuah ayodele ayoola ayuningtyas azhari azikiwe azizi baako baba babajide ' +
  'babatunde babu bacani badu bagayoko bagchi bajracharya balakrishnan balistreri balogun ' +
  'bamidele bangura baral basu batumbakal batungbakal beatrice bello bere bernadeth bhardwaj ' +
  'bhargava bhatia bhatt bhavana bhuiyan bhujel bhuwan bibisha bijaya boadu boakye boateng ' +
  'bohara bongbong bonsu bose botha brayam budiono buenaventura buhari cabanilla cabral ' +
  'calimlim camara camilla camryn caparas capistrano casimiro catapang ccama cecil chakraborty ' +
  'chalise chambi chandan chatterjee chauhan chawla chester chettri chibuike chibuzor chidinma ' +
  'chidozie chiedza chijioke chikondi chima chimaobi chinaza chinonso chinwe chioma chipo ' +
  'chisom choudhury chowdhury chukwu chukwudi chukwuma chumpitaz cleonice cojuangco constance ' +
  'coulibaly creusa cristeta cuaresma cutipa dagohoy dalisay damodar danjuma danso daphne ' +
  'darji dasgupta dawadi dawit demetria deshmukh desmond deuja dewantara dhamala dhillon ' +
  'dhungana dhungel diallo diarra dicki dieng dimaano dimalanta dimayuga diop dissanayake ' +
  'divinagracia dlamini domitila donkor doreen dubey dutt dwiyanti ebele ebrahimi ebreo ' +
  'echeverria edileuza edinalva edmund effendi ekow elenice elizangela elsie encarnacion ' +
  'eniola epifania esi estrelita evanildo eze fadeke fadillah faizi farahani farai farzana ' +
  'fasil fatoumata fauzi felicity femi fitzgerald florence folasade funke funmilayo gachanja ' +
  'gaire gallagher gatchalian gatdula gathoni gebre geetha genivaldo gertrude getachew ghale ' +
  'gholami ghosh girma gitau goicochea gokhale gokul gonzaga gopalakrishnan goreti goyal ' +
  'greenholt guinto gulati gumercinda gunasekara gunawardena gyawali habiba hadiyanto haidari ' +
  'haile hakimi hamal hamid hanafi hanan hartanto hashemi henderson henrietta herath herawati ' +
  'herzog hidayati hlengiwe hosseini howlader huallpa huarcaya hussain idowu ifeanyi ilda ' +
  'imani indriani infante inga iqbal irani istiqomah itamar iturbe ivanir ivonete iweala ' +
  'izegbu jadhav jafari jamila januka jaswinder jayanti jayasinghe jayasuriya jayawardena ' +
  'jaybee jejomar jelani jhen jhoselyn jideofor jirel jonalyn jorgina josenilda josivaldo ' +
  'jovit jumiati junrey jurandir jurema kabede kafle kagiso kaka kalaw kamau kandel karima ' +
  'karimi kariuki karmacharya karunaratne katigbak katuwal kauany kazemi kebede kehinde keita ' +
  'khagendra khalil khanal khasanah khatiwada khatun khoirul khumalo kibet kimani kimoto ' +
  'kipchoge kiprop konadu konate kone krishnamurthy krishnan kuffour kulkarni kumara kurniasih ' +
  'kushal kusumaningrum kwesi lakeisha laurel laurence leidiane lena lende lerato lillian ' +
  'limjoco lindalva lindiwe llanos lliuya lois lourival lovely lualhati lucelia lucille ' +
  'lucinete luitel lumibao luningning mabini macaspac macdonald machaca macharia madlangbayan ' +
  'magbanua maglalang magpantay magtibay mahmood mahmuda mahnaz mainali makena malabanan ' +
  'malhotra malini malvar mamadou manalastas mandira mandla mangahas manlapaz manolito ' +
  'manpreet marasigan marianne maricris marinho marlete marsha marshall masangkay maskey ' +
  'matapang mayer maysaroh mayta mbali mbeki mccarthy mehdi mehedi mehta mendis menuka ' +
  'merlinda miah mildred mirtes mirza mittal mohammadi mohanty mohsen mondal montecillo moradi ' +
  'moriya morteza mousavi moyo mpho mugabe mukherjee mulugeta munawaroh munsamy murthy musa ' +
  'mustapha mutua mwangi mwikali myrtle nabizada nadeeka nafisah nagarajan naidu nakahara ' +
  'naledi namrata nargis naseri nasreen nasser naupari navin nazare nazari ncube ndiaye ndlovu ' +
  'neal nelci nepomuceno nkemelu nkosi nkrumah nnamdi nneka nomsa nomvula nonso noori novianti ' +
  'ntombi nurjanah nusrat nwachukwu nwosu nyambura nyarko nyasha oberbrunner obi ochieng ' +
  'oconnor odhiambo ofori ogechi oguntade ojo okeke okello okere okocha okonjo okoro okoye ' +
  'okpara olabisi olayinka oli olive oluchi olufemi olumide omari omid omondi oneill onyango ' +
  'onyekachi opoku osagie osei osman ouattara oumar oyelaran pacifico pacori pacquiao pagaduan ' +
  'palomar pandit pangaribuan pant parikh parisa pariyar parvati parviz pasaribu patalinghug ' +
  'pathak paucar paudyal pearl penelope permana phuyal pokhrel poma prabhu pradhan prakriti ' +
  'pramila pramono prasad pratibha priyambodo puma punzalan purba puri pushpa pyakurel quaye ' +
  'quentin qureshi rafli raghavan rahim rahimi rahmani rajani rajapaksa rajbanshi raju ' +
  'ramakrishnan raman ranasinghe ranganathan rasheed rastogi rathore ratnayake raut rawal ' +
  'rayamajhi raymart recto regala reid reshma rezaei rimal rizalino robertson rohini rohmatun ' +
  'rokaya rokeya rosalind rosdiana rosidah rosilda rosineide rukhsana rukmini rupert sabangan ' +
  'sabiha sabnam sachini sadaf sadat sadiq saeed safi sahana salisu salonga samadi samba ' +
  'samikshya samonte sanam sandhya sanjog sankara santusa sapana saraswoti sarker sarmila ' +
  'sarpong sarwar sathish saxena schowalter sekou senanayake sengupta setiawati setyawan seun ' +
  'shabana shabangu shabnam shafiq shafiqul shahin sheikh sheldon shetty shirin sholeh ' +
  'sibusiso siddiqui sigdel sihuas sikder silalahi silwal simatupang simba simeon simkhada ' +
  'simmons simpson sipho sirjana sirlei sirlene sithole sizwe soro soyinka sridhar srinivasan ' +
  'stefan sterling stevens stevenson suardana suarta subagyo subramanian sudarshan sudiarta ' +
  'sudirman sugiyanto suhartini sujatmiko sukardi sukumar sulca sulistyo sulistyowati sultani ' +
  'sumaiya sumulong sunar suprapto suryadi suryani susanto sushila swamy swaroop swastika ' +
  'syahputra tacuri tadesse tafari tahmina tainara taiwo talukder tambunan tamunosaki tanabe ' +
  'tandukar tanglao taslima tawia tendai tesfaye thabo thakuri thandeka thandiwe themba ' +
  'thilini thulani toke tope toure traore tripathi tsepo tuckett tugade tuladhar tulsi ' +
  'tumbahamphe tutu ubirajara uche uelinton ugochi upadhyaya upreti uzoma vasudevan venkatesh ' +
  'verzosa villarama vimala vusi walmir wambui wanjiku wanjiru wardak wardani watkins waweru ' +
  'weerasinghe whitaker whitehead whitlock wickramasinghe widyastuti wijesinghe wilcox wilfred ' +
  'wilkinson willard williamson winifred winnie winters wiranto wiratama woodward yeboah ' +
  'yetunde yohannes yonjan yousaf yousuf yudhoyono yuliani yumul yuniarti yurley zafar zaman ' +
  'zanele zawadi zenaide zevallos zodwa zohra zola zulueta zuma zyrene';

/** Those of them that are words in one of the languages: alone they say nothing. */
export const LATIN_MORE_ALSO_WORDS =
  'abdi baba babu bello buenaventura camara camilla casimiro chima chipo cuaresma daphne darji ' +
  'effendi encarnacion epifania felicity gebre hamal imani infante inga irani jurema kaka ' +
  'kandel khalil laurel lena lende lovely machaca malvar mirza moyo musa mutua myrtle nazari ' +
  'nepomuceno olive pacifico palomar pandit pant pearl penelope permana poma puma purba puri ' +
  'rahim raut recto regala safi samadi samba sheikh simba soro sterling stevens sultani ' +
  'suryani swastika tacuri toke tope tutu ubirajara whitehead zafar zaman zola';
