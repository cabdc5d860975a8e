/**
 * How each language says no. `none`: phrases with such words that deny nothing (must, not only, do not hesitate); `maybe`: what
 * another language may say with a no (unless, blank, alone); `no`: the rest. Read in this order, each place once; what has a row in
 * `said-otherwise.ts` is read behind the first.
 */
export interface Denials {
  readonly none: string;
  readonly maybe: string;
  readonly no: string;
  /** Whether the words above stand between spaces. */
  readonly isSpaced?: boolean;
}

export const DENIALS: Readonly<Record<string, Denials>> = {
  ja: {
    none: '少なく(?:は|も)?(?:ありません|ない|なか)|(?:珍|めずら)しく(?:は)?(?:ありません|ない)|まれでは(?:ありません|ない)|後を絶た(?:ない|ず|ません)|(?:おつり|お釣り?)の(?:い|要|出)(?:ら)?ないよう|かね(?:ません|ない)|(?<!っ越)しか(?![らしるた])[^、。]{0,16}?(?:ません|ない|なかっ|なく)|(?:わから|分から|判ら)ない ?(?:とき|時|こと|ところ)(?=は|に|[、。])|(?:問題|支障|危険|害|影響)(?:は|が|も)?(?:ありません|ございません|ない|なく)|なければ(?:なりません|ならない|いけません|いけない|なら|だめ|ダメ|駄目)|なくては(?:なりません|ならない|いけません|いけない|なら|だめ)|なくちゃ|なきゃ|ないと(?:いけません|いけない|だめ|駄目)|ねばな(?:りません|らない|らず)|かも(?:しれません|しれない|知れません|知れない)|すみません|すいません|申し?訳(?:ありません|ございません|ない|なく)|だけで(?:は|も)?(?:なく|ありません|ない)|のみならず|のみでなく|ばかりで(?:は)?なく|だけじゃなく|少なくとも|間もなく|まもなく|何となく|なんとなく|(?:ご|御)?遠慮(?:なく|しないで|せず|は(?:いりません|要りません|いらない))|忘れ(?:なく|ずに|ないで|ず|ないよう|ません)|迷わず|ためらわず|(?:いただけ|もらえ|くれ|ください|下さい|くださ|下さ|いただき|頂け)ません(?:か|でしょうか)|(?:いただけ|もらえ|くれ)ない(?:か|でしょうか|です)|(?:関わら|かかわら|拘ら)ず|(?:に)?関係(?:は|が)?(?:なく|ありません|ない)|どちらでも(?:構|かま)い?ません|必ず|思わず|(?<=[。、\\n]|^)まず|はず|いずれ|わずか|あぶない|危ない|きたない|汚い|おさない|幼い|切ない|もったいない|とんでもない|何気ない|(?:間違|違)い(?:は)?(?:ありません|ない)|差し支え(?:ありません|ない|なければ)|やむを得|知らない(?:間|うち)|この上ない|にほかな(?:りません|らない)|限りなく|絶え間なく|なるべく|未成年|未来|無線|無事|案内|室内|町内|市内|園内|館内|構内|国内|避難|難民|難病|難聴|災難|盗難|非難|海難|大切|まかな(?:い|っ|う)|賄い|なくし[たて]|無くし[たて]|それにもかかわらず|あんない|ないよう(?=[をがはの])|(?<=[ぁ-ん。、 ]|^)(?:おこな|うしな|ともな|そこな|つぐな|うらな|おぎな|うやま)(?:い|っ|う)|(?<!なくて)(?<!なくても)(?<!ないで)(?:構|かま)い?ません|(?<!なくて)(?<!なくても)(?:構|かま)わない',
    maybe:
      '(?:わから|分から|判ら)ない ?(?:こと|ところ)(?=が ?あ)|(?:ません|ない|なかった)(?:ん)?(?:でしょう|です|の|のでしょう|んです|だろう)?か(?![らもっけりな])|(?:ませ|な)ん?い?よね|ない(?:うちに|限り|かぎり|わけ(?:では|じゃ)|で済|ですむ|か(?!ら))|(?<![できらえけせてねめれげべかがさたなばまわ])なくな|(?<=[がもはを])なくな|書きかけ|途中|まだの(?:方|人|とき|場合)|(?:心配|不安)(?:は|が|も)?(?:ありません|ない|いりません|要りません|なく)|(?:ご)?心配なく|大丈夫|安心|あんしん|無理の?な(?:い|く)|(?:残さ|残ら|休ま|欠かさ|絶やさ|余さ|漏らさ|待た)ず(?:に)?|時(?:\\d+分|半)?を?(?:過ぎ|すぎ|回り|まわり)(?:ない|ません|ず)|[遠近高低重軽痛古新汚寒暑暗明忙長短早広狭強弱深浅若]く(?:は|も)?(?:ありません|ない|なか|なけれ)|(?:ないと|なければ)(?:困|こま)[るり]|急ぎで(?:は)?な(?:い|けれ)|急がな(?:い|けれ)|何(?:も|事も)(?:せず|なく)|安静|じっと|まだ(?:です|で[、し]|なら)|もれなく|漏れなく|例外(?:なく|では(?:ありません|ない))|滞りなく|くまなく|(?:限|とどま)らず|維持|満員|満席|満車|売り切れ|なし|無し|無く|未[一-龥]|不(?!可|要|能|必|動産)[一-龥]|まで(?:は)?お待ち|欠席|欠|失(?!物|業|礼|語|明)|秘密|見えな|隠|問いません|問わ(?:ない|ず)|離れ|せいぜい|やっと|残され',
    no: 'おらず|[かがさざただなばまらわせえけげてねべめれじりちびきぎい]ず(?=[、。にご]|$)|いいえ|ません|ない|なかっ|(?<=[きらえけせてねめれげべかさたなばまわ])なくな|なくて|なく(?=[、。]|も)|ことなく|ぬ(?=[よ人物も])|かね(?:ます|る|て(?!い))|だめ|ダメ|駄目|いけません|不可|不能|できず|なりかね|見送(?:り|る|ら|っ)|(?:で|し|い|り|え|び|き)がたい',
  },
  zh: {
    none: '没错|无害|不危险|不(?:会)?(?:危害|有害|损害)|不下(?=[\\d一二三四五六七八九十百])|(?:没有?|无|不成|不会有)(?:问题|危险|妨碍|大碍)|不远|不仅|不但|不只|不光|不单|能不能|是不是|可不可以|可不可|要不要|有没有|好不好|会不会|对不对|行不行|愿不愿意|是否|能否|可否|与否|否则|不久|不断|不管|不论|无论|不好意思|对不起|不得不|不妨|(?:请)?(?:千万)?不要忘记?|别忘记?|勿忘|(?:请)?(?:不要|不用|别|不必|请勿)(?:客气|犹豫|有顾虑|顾虑|担心|害羞|着急|有所顾虑)|不客气|毫不犹豫|不少|不时|不错|非常|未来|未成年|无障碍|特别|分别|类别|性别|区别|个别|别的|别人|级别|别处|差别|识别|告别|辨别|不得已|不晚于|不迟于|不超过|不少于|免不了|无线|避难|灾难|难民|难免|难道|没关系|没事|毫无疑问|无疑|只不过|不过|尽量|只要|只有(?:(?![不没未无])[^。！？]){0,16}才|不同(?![住居意行])|不一样|无关|不分|不限|不等|一视同仁|无现金|无人机|无条件|不停|不已|不胜|必不可少|不可或缺|不动产|不良|不知不觉|也不例外|没收(?!到|齐|过)',
    maybe:
      '匿名|不[^。！？，]{0,12}吗|没[^。！？，]{0,12}吗|除非|无效|(?<![丧遗损])失(?!物|业|智|礼|眠)|隐(?!患)|保密|秘密|选填|可选|省略|以前|没(?=[写看读完做发弄答])|满(?:员|额|座)',
    no: '不|没|未|无法|无|勿|别|难以|非(?=公开|本|必)',
  },
  ko: {
    none: '(?:해롭|위험하)지 ?않[가-힣]*|해(?:가|는) ?없[가-힣]*|(?:문제|지장|위험)(?:가|는|이|은)? ?없[가-힣]*|밖에 ?[^.]{0,12}?(?:없|않|못)[가-힣]*|멀지 ?않[가-힣]*|뿐만 ?아니라|뿐 ?아니라|뿐더러|지 ?않으면 ?안 ?(?:되|돼|됩)[가-힣]*|(?:주저|망설이|걱정|염려)(?:하)?지 ?(?:마|말|않)[가-힣]*|걱정 ?(?:마|말)[가-힣]*|잊지 ?(?:마|말|않)[가-힣]*|부담 ?없이|어려워 ?(?:마|말)[가-힣]*|(?:상관|관계) ?없[가-힣]*|불문하고|틀림없[가-힣]*|끊임없[가-힣]*|아낌없[가-힣]*|변함없[가-힣]*|어김없[가-힣]*|수 ?밖에 ?없[가-힣]*|미성년[가-힣]*|지도 ?모[가-힣]*|다름 ?아닌|(?<=[가이] )안 ?되는|괜찮[가-힣]*|꼼꼼|못지않|안내|안전|안정|안심|아니면|거나 ?아니|무선|신경 ?쓰지[가-힣 ]*(?:되|됩|마)[가-힣]*',
    maybe:
      '(?:않|없|못하|못|아니)[가-힣]{0,3}(?:나요|까요|습니까|는가요|은가요|ㄴ가요|죠|지요)|없는 ?한|않은 ?한|않는 ?한|비공개|익명|비밀|숨|선택 ?(?:사항|입력)?|생략|미(?=정|완|확|제|납|설)|만석|만차',
    no: '않|없|못|아닙|아니(?!면)|아닌|아님|불가|(?<=지 ?)(?:마세요|마십시오|마시|마라|말아|말(?!씀)|맙시다)|(?<![가-힣])안(?=됩|되|돼|된|될)|(?<![가-힣])안 (?=됩|되|돼|된|될|합|하|해|했|가|갑|갔|오|옵|왔|들|받|열|보|봤|쓰|먹|계|주|나|납|알|있|걸|걷|내)',
  },
  en: {
    isSpaced: true,
    none: "no (?:problems?|danger|risk|harm)(?! (?:was|were|has|have|had|found|could))|(?:not|n't) (?:a problem|an issue|harmful|dangerous|harm\\w*)|harmless|do(?:es)? no harm|nothing to do with|no later than|no more than|no less than|no fewer than|(?:not|[a-z]+n't) (?:only|just)|not to mention|(?:do not|don't|please do not|never) (?:hesitate|worry(?! alone)|forget)|(?:do not|don't) be (?:shy|afraid)|without (?:hesitat\\w+|fail|delay)|no doubt|no matter|(?:does not|doesn't|not) matter|why (?:not|don't|doesn't|can't|isn't|won't)|whether or not|or not|not (?:too |very )?far|not long|no\\. ?(?=\\d)|not least|nothing but|cannot but|no worries|as soon as|regardless|last but not least|do not mind|don't mind|feel free|free to|barrier-?free|hands?-?free|free time|freely|more or less|stop by|nonetheless|nevertheless|non-\\w+|bus stops?|for nothing",
    maybe:
      "(?:isn't|aren't|don't|doesn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|didn't|is not|could not|can not)(?: \\w+){0,3}(?=\\?)|(?:isn't|aren't|don't|doesn't|can't|couldn't|won't|wouldn't|shouldn't|didn't) (?:you|we|there|it|they|I)(?: not)?(?=[^.!?\\n]{0,120}\\?)|unless|until|anonym\\w*|kept private|not always|fail(?:ed|s)?|too \\w+ to|fully booked|full|optional|skip|omit|leave(?:s)? (?:\\w+ )?out|hidden|secret|confidential|un(?!t|d|i)[a-z]+ed|nor|unchanged|kept as",
    no: "not|[a-z]+n't|cannot|no|never|none|nobody|no one|nothing|neither [^.,;]{1,60} nor|neither|nowhere|unable|impossible|unavailable|inability",
  },
  vi: {
    isSpaced: true,
    none: 'không (?:\\p{L}+ )?(?:hại|ảnh hưởng)(?: gì)?|không (?:có |thành )?(?:vấn đề|nguy hiểm)(?: gì)?|không liên quan|không xa|không chỉ|không những|không phải chỉ|hay không|được không|phải không|đúng không|có thể không(?= ?\\?)|nhé không|không(?= ?(?:[?.,;!)]|$))|chưa(?= ?\\?)|hay chưa|(?:xin )?(?:đừng|chớ) (?:ngần ngại|ngại|quên|lo|lo lắng)|không (?:ngần ngại|ngại|phải lo|cần lo|quên|phân biệt|kể(?! (?:lại|nội|chuyện|cho|với|ra))|bỏ lỡ)|không sao|không có gì(?=[.!]|$)|(?<=đã [^.]{1,50} )chưa(?=[.,;]|$)|không (?:dùng |sử dụng )?tiền mặt|không khí|(?<!(?:họ|cửa|khách|nhà|bán|mua|giao|đơn) )hàng không|không gian|không quân|không quá|không muộn hơn|không trễ hơn|không ít|không ngừng|không (?:\\p{L}+ )?quan trọng|bất kể|dù (?:có )?hay không|vô tuyến|sơ tán',
    maybe:
      '(?:không|chưa)(?= [^.!?\\n]{0,100}(?:à|sao|ạ|hả|ư) ?\\?)|nếu không|trừ khi|cho đến khi|giữ kín|giấu tên|ẩn danh|không hợp lệ|bỏ qua|tùy chọn|tuỳ chọn|ẩn|bí mật|bảo mật|hết (?:chỗ|vé)|đầy|vắng|giữ nguyên',
    no: 'không|chưa|chẳng|chả|đừng|chớ|bất khả thi|không thể',
  },
  es: {
    isSpaced: true,
    none: 'no hacen? (?:ningún )?(?:daño|mal)|no (?:es|son) (?:dañin|nociv|perjudicial|peligros)\\p{L}*|no (?:hay|es|supone|existe) (?:ningún |un )?(?:problema|peligro|riesgo)|ningún problema(?! (?:fue|ha|se))|nada que ver|no dej\\p{L}+ de|no (?:muy )?lejos|no (?:solo|sólo|solamente|únicamente)|no obstante|no (?:dude|duden|dudes|olvide|olviden|olvides|vacile|vacilen)|no se (?:olvide|preocupe|preocupen)|no tenga (?:reparo|miedo|vergüenza|pena)|no más (?:tarde )?de|antes que nada|de nada|sin duda|sin falta|sin embargo|sin demora|sin (?:dudar\\p{L}*|importar)|no importan?|independientemente|n\\.º|n\\.o|no\\. ?(?=\\d)|o no|nada más|por qué no|mientras tanto|cuanto antes|hacen? falta|con mal tiempo|mal tiempo|hasta que no|mientras no|más o menos|al menos|por lo menos|todo lo demás|sí y otr[oa] no',
    maybe:
      '(?<=¿(?:por qué |acaso )?)no|si no(?=,)|difícilmente|apenas|a menos que|a no ser que|hasta que|para que no|para no|anónim\\p{L}+|reserv\\p{L}+|no siempre|opcional(?:es)?|omit\\p{L}+|ocult[oa]s?|escondid[oa]s?|secret[oa]s?|confidencial(?:es)?|agotad[oa]s?|complet[oa]s?|llen[oa]s?|(?<=(?<!\\p{L})(?:no|nunca|sin|nada|tampoco) [^.]{0,80})ni|manten\\p{L}+|mantien\\p{L}+',
    no: 'no(?: (?!no )[^ .,;?!]+){1,9}? (?:ning(?:ún|una|uno)|nadie|nada|nunca|jamás|tampoco)|no|nunca|jamás|tampoco|ningún|ninguna|ninguno|nadie|nada|imposible|incapaz|inaceptable',
  },
  pt: {
    isSpaced: true,
    none: 'não fa(?:z|zem) (?:nenhum )?mal|não (?:é|são) (?:prejudicia|nociv|perigos)\\p{L}*|não (?:há|é|tem|existe) (?:nenhum |um )?(?:problema|perigo|risco)|nenhum problema(?! (?:foi|há|se))|sem problemas?|nada a ver|não (?:muito )?longe|não (?:só|apenas|somente|obstante)|não (?:hesite|hesitem|deixe de|deixem de|esqueça|esqueçam)|não se (?:esqueça|preocupe|preocupem|acanhe)|não tenha (?:receio|medo|vergonha)|não mais (?:de|que)|sem dúvida|sem falta|sem demora|sem hesita\\p{L}+|não importam?|independentemente|ou não|antes de mais nada|de nada|pois não|nada mais|por que não|nem só|mau tempo|(?<!por )enquanto não|até que não|mais ou menos|ao menos|pelo menos',
    maybe:
      '(?<=^\\s*(?:será que |por que )?)não(?=[^.!?\\n]{0,120}\\?)|se não(?=,)|senão|dificilmente|mal(?= \\p{L}+(?:o|ei|ou|am))|a menos que|até que|para (?:que )?não|anônim\\p{L}+|nem sempre|opciona(?:l|is)|omit\\p{L}+|ocult[oa]s?|escondid[oa]s?|secret[oa]s?|sigilos[oa]s?|confidencia(?:l|is)|esgotad[oa]s?|lotad[oa]s?|complet[oa]s?|(?<=(?<!\\p{L})(?:não|nunca|sem|nada) [^.]{0,80})nem|mant\\p{L}+',
    no: 'não(?: (?!não )[^ .,;?!]+){1,9}? (?:nenhum|nenhuma|ninguém|nada|nunca|jamais)|não|nem(?= (?:tod[oa]s?|sempre|tudo)(?!\\p{L}))|nunca|jamais|nenhum|nenhuma|nenhuns|ninguém|nada|tampouco|impossível|incapaz|inaceitável',
  },
  id: {
    isSpaced: true,
    none: '(?:sudah )?(?:\\p{L}+ )?belum(?= ?\\?)|tidak (?:merugikan|membahayakan)|tidak (?:ada |menjadi )?(?:masalah|bahaya|berbahaya)|tidak ada (?:hubungan\\p{L}*|kaitan\\p{L}*|urusan\\p{L}*)|tidak (?:terlalu )?jauh|tidak (?:hanya|saja|cuma)|bukan (?:hanya|saja|cuma|sekadar)|jangan (?:ragu(?:-ragu)?|segan(?:-segan)?|sungkan|lupa|khawatir|takut|malu)|tidak (?:perlu|usah) (?:sungkan|ragu|segan|khawatir)|tidak apa-apa|tidak lebih dari|tidak kurang dari|tidak lama|mau tidak mau|atau tidak|kurang lebih|tak lama|tidak lambat dari|tanpa (?:ragu|memandang|membedakan)|tidak (?:masalah|penting)|lain kali|satu sama lain|antara lain|setidaknya|sekurang-kurangnya|selambat-lambatnya|lain-lain',
    maybe:
      '(?<=^\\s*(?:apakah )?)(?:tidak|bukan|belum)(?:kah)?(?=[^.!?\\n]{0,120}\\?)|tidakkah|bukankah|kecuali jika|sebelum|opsional|boleh (?:juga )?(?:tidak|dikosongkan|dilewati)|tersembunyi|rahasia|dirahasiakan|anonim|penuh|habis',
    no: 'tidak(?:lah)?|tak|bukan(?:lah)?|belum|jangan(?:lah)?|mustahil|enggak|nggak|gak|tiada|satu pun',
  },
  fil: {
    isSpaced: true,
    none: "araw na walang pasok|walang (?:problema|panganib)|hindi (?:po )?(?:problema|delikado|mapanganib|(?:naka|maka)(?:ka)?sasama)|walang kinalaman|hindi (?:po )?(?:ka)?(?:layuan|malayo|kalayuan)|hindi (?:po )?(?:lamang|lang)|(?:huwag|wag) (?:po )?(?:kayong |kang |sana )?(?:mag-?atubili\\p{L}*|mag-?alala|mahiya|mahiyang|mag-?alinlangan\\p{L}*|kalimutan|kalimutang)|(?:huwag|wag)(?: \\p{L}{1,6}){0,3} (?:kalimutan\\p{L}*|mag-?atubili\\p{L}*|mag-?alala|mahiya\\p{L}*|matakot|mag-?alinlangan\\p{L}*)|walang anuman|walang (?:pag-?aalinlangan|pag-?aatubili|alinlangan|atubili)|hindi (?:po )?ba|'?di (?:po )?ba|kung hindi man|walang alinlangan|(?:nang )?hindi (?:po )?(?:lalampas|hihigit|bababa|huhuli|mahuhuli)|walang duda|o hindi|(?:hangga't|hanggang|habang) (?:hindi|di)|walang pinipili|hindi mahalaga|anuman|ibang araw|iba't ibang|iba pang|at iba pa",
    maybe:
      "ayaw(?:ng)?|ayoko(?:ng)?|(?<=^\\s*)(?:hindi|wala|walang)(?=[^.!?\\n]{0,120}\\?)|hangga't|opsyonal|optional|laktawan|nakatago\\p{L}*|\\p{L}*lihim|sikreto|itatago|kumpidensyal|puno",
    no: "hinding-hindi|hindi|hinding|huwag|wag|huwag na huwag|wala|walang|'di|di (?=po|pa|na|ko|kami|maaari|pwede|namin|ito)|imposible",
  },
  ne: {
    none: '(?:हानि|असर) (?:छैन|हुँदैन|गर्दैन|पुग्दैन)|(?:समस्या|खतरा|जोखिम) (?:छैन|हुँदैन)|न(?:गरपालिका|गर(?![ेिीु्ौोँ])|गद|म्बर|याँ|यां|तिजा|जिक|क्सा|दी|मूना|मुना|मस्|र्स|ल[ ]|व|ब्बे|जर|रम|राम्रो|क्कली|भेम्बर|हर|स[ ]|ङ)[\\u0900-\\u0963]*|नबिर्स[\\u0900-\\u0963]*|नहिच्कि[\\u0900-\\u0963]*|नहिचकि[\\u0900-\\u0963]*|(?:संकोच|सङ्कोच|चिन्ता|धक|हिच्किचाहट) (?:नमान|नगर|नलि|नराख)[\\u0900-\\u0963]*|मात्रै? (?:होइन|नभई|नभएर)|(?:कि|वा) (?:होइन|छैन|[\\u0900-\\u0963]*एन|न[\\u0900-\\u0963]+)|होइन र|किन[\\u0900-\\u0963]*|(?!नखान)[\\u0900-\\u0963]*(?:ट्रेन|विधान|जापान|स्थान|खान|समान|सामान|मकान|दुकान|ध्यान|ज्ञान|सम्मान|अनुदान|योगदान|मतदान|रक्तदान)[\\u0900-\\u0963]*|(?<![\\u0900-\\u0963])(?:दिन|येन|लेन|पेन|स्पेन|प्लेन|चेन|क्रेन|क्यान|स्वीकार)(?:मा|को|भर|सम्म|ले|लाई|बाट|देखि|हरू|भित्र|अघि|पछि)?(?![\\u0900-\\u0963])|नभन्दा|ढिलो नगरी|लेनदेन|न[अ-औक-ह][\\u0900-\\u0963]*(?:ेसम्म|ुन्जेल|िसकेसम्म)|फरक पर्दैन|(?:मतलब|सम्बन्ध) छैन',
    maybe:
      '(?:[\\u0900-\\u0963]*(?:ैन|छैन|हुन्न|होइन|एन)[\\u0900-\\u0963]{0,2})(?=[^।!?\\n]{0,40}\\?)|नभएसम्म|न(?:गरे|[अ-औक-ह][\\u0900-\\u0963]*)सम्म|लुकेको|लुकाइएको|गोप्य|भरि[\\u0900-\\u0963]*',
    no: '[\\u0900-\\u0963]*(?:दैन|दैनौं|दैनौँ|दैनन्|दैनस्|छैन|छैनौं|छैनौँ|छैनन्|छैनस्|होइन|होइनन्|होइनौं|हुन्न|सक्दिन|सक्दिनँ|दिनँ|एन|एनौं|एनौँ|एनन्|ेन(?=\\s*(?:[।,!?;]|$)|\\s(?:र|तर|भने|कि|भनेर|होला|पनि)(?![\\u0900-\\u0963]))|ेनन्|ेनौं|ेनौँ|इनँ|िनँ|ँदिन|पर्दिन|ुन्न|ैन|िएन|इएन)(?![\\u0900-\\u0963])|(?<![\\u0900-\\u0963])न[अ-औक-ह][\\u0900-\\u0963]*(?:े|ी|ि|ु|ो|ै|दा|ेर|ने|ेको|ेका|ेमा|एर|एको|एका|एकोमा|ई|ँदा|होस्|होला|ुहोला|नुहोला|नु|न्|र्न|ना|ए|ओस्|ोस्|ेको|ेकोमा|ेपछि|ुन्जेल|न|नेछ|नेछन्|िएको|िएका|ाले|िने|सकिने|सक्ने|हुने|पर्ने|मिल्ने)(?![\\u0900-\\u0963])|असम्भव|असमर्थ|अस्वीकार्य',
  },
};
