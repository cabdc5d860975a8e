/**
 * How each language says no. `none`: phrases with such words that deny nothing (must, not only, do not hesitate); `maybe`: what one
 * language says with a no and another without (free of charge, unless, closed); `no`: the rest. Read in this order, each place once.
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
    none: 'なければ(?:なりません|ならない|いけません|いけない|なら|だめ|ダメ|駄目)|なくては(?:なりません|ならない|いけません|いけない|なら|だめ)|なくちゃ|なきゃ|ないと(?:いけません|いけない|だめ|駄目)|ねばな(?:りません|らない|らず)|かも(?:しれません|しれない|知れません|知れない)|すみません|すいません|申し?訳(?:ありません|ございません|ない|なく)|だけで(?:は|も)?(?:なく|ありません|ない)|のみならず|のみでなく|ばかりで(?:は)?なく|だけじゃなく|少なくとも|間もなく|まもなく|何となく|なんとなく|(?:ご|御)?遠慮(?:なく|しないで|せず|は(?:いりません|要りません|いらない))|忘れ(?:ずに|ないで|ず|ないよう|ません)|(?:いただけ|もらえ|くれ|ください|下さい|くださ|下さ|いただき|頂け)ません(?:か|でしょうか)|(?:いただけ|もらえ|くれ)ない(?:か|でしょうか|です)|(?:問わ|関わら|かかわら|拘ら)ず|関係なく|必ず|思わず|あぶない|危ない|きたない|汚い|おさない|幼い|切ない|もったいない|とんでもない|何気ない|(?:間違|違)い(?:は)?(?:ありません|ない)|(?:構|かま)いません|(?:構|かま)わない|差し支え(?:ありません|ない|なければ)|やむを得|しか[^。！？!?\\n]{0,24}?(?:ません|ない|なく)|知らない(?:間|うち)|この上ない|にほかな(?:りません|らない)|限りなく|絶え間なく|なるべく|未成年|未来|未満|無線|無事',
    maybe:
      '(?:ません|ない|なかった)(?:ん)?(?:でしょう|です|の|のでしょう|んです|だろう)?か(?![らもっけり])|(?:ませ|な)ん?い?よね|(?:分か|わか|解)ら(?:ない|なかった|ず)(?:こと|事|点|とき|時|場合|ところ|方|人|言葉)|(?:分か|わか)ら(?:なければ|なかったら|ない(?:と|とき))|(?:ご)?不明(?:な)?|ないよう|ない(?:ため|うちに|限り|かぎり|わけ(?:では|じゃ)|で済|ですむ)|なければ|なかったら|ないと|なくな|なくし|(?:では|じゃ|で)なく(?:て)?|少な|すくな|(?:問題|心配|不安)(?:は|が|も)?(?:ありません|ない|いりません|要りません|なく)|(?:ご)?心配なく|大丈夫|安心|無料|無償|ただで|休(?:み|業|館|園|診|止|日)|閉(?:庁|館|ま|め|園|鎖|店)|中止|取りや|やめ|止め|満員|満席|売り切れ|なし|無し|無く|未[一-龥]|不(?!可|要|能|必|動産)[一-龥]|反対|異議|不足|不在|不自由|不適切|無効|ずに|せず|れず|まで(?:は)?お待ち|困|にくい|にくく|づらい|苦手|免除|対象外|欠席',
    no: 'おらず|(?:なくても|なくて)(?:も)?(?:いい|良い|よい|よく|大丈夫|結構|けっこう|(?:構|かま)いません)|ません|ない|なかっ|なくて|なく(?=[、。]|も)|ことなく|ぬ(?:よう)|かね(?:ます|る|ません)|禁止|禁じ|厳禁|だめ|ダメ|駄目|いけません|断(?:り|る|ら)|遠慮|(?:お)?控え|避け|難し|むずかし|むつかし|困難|不可|不要|不能|不必要|無理|できず|足りず|なりかね',
  },
  zh: {
    none: '不远|不仅|不但|不只|不光|不单|能不能|是不是|可不可以|可不可|要不要|有没有|好不好|会不会|对不对|行不行|愿不愿意|是否|能否|可否|不久|不断|不管|不论|无论|不好意思|对不起|不得不|不妨|不要忘记?|别忘记?|勿忘|不要客气|不用客气|别客气|不必客气|不客气|请勿犹豫|不要犹豫|不必犹豫|不要有顾虑|不必顾虑|不用顾虑|不要担心|不用担心|别担心|不必担心|不少|不时|不错|非常|未来|未成年|无障碍|特别|分别|类别|性别|区别|个别|别的|别人|级别|别处|差别|识别|告别|不得已|不晚于|不迟于|不超过|不少于|免不了|无线|不便|不安|不满|不过|避难|灾难|难民|难过|没关系|没事|毫无疑问|无疑|只不过|尽量|只要|未满|只有[^。！？]{0,16}才',
    maybe:
      '不[^。！？，]{0,12}吗|没[^。！？，]{0,12}吗|不(?:明白|清楚|懂|了解|知道)(?:的(?:地方|事|问题|内容|时候)?|之处|时)|不明之处|如(?:果)?不(?:明白|清楚|懂|知道)|没问题|没有问题|不成问题|免费|免除|免|无偿|休息|休馆|休业|休诊|闭馆|关门|关闭|停止|停办|取消|避免|以免|以防|不然|否则|而不是|而非|并非|除非|除了|除外|以外|无效|少|困难|不同|不一样',
    no: '不|没|未|无法|无需|无须|无|勿|别|禁止|严禁|禁|拒绝|谢绝|婉拒|难以|难|缺乏|缺少|短缺',
  },
  ko: {
    none: '멀지 ?않[가-힣]*|뿐만 ?아니라|뿐 ?아니라|뿐더러|지 ?않으면 ?안 ?(?:되|돼|됩)|(?:주저|망설이|걱정|염려)(?:하)?지 ?(?:마|말|않)[가-힣]*|걱정 ?(?:마|말)[가-힣]*|잊지 ?(?:마|말|않)[가-힣]*|부담 ?없이|어려워 ?(?:마|말)[가-힣]*|(?:상관|관계) ?없이|틀림없[가-힣]*|끊임없[가-힣]*|아낌없[가-힣]*|변함없[가-힣]*|어김없[가-힣]*|수 ?밖에 ?없[가-힣]*|밖에[^.!?\\n]{0,24}?(?:않|없|못)[가-힣]*|미성년[가-힣]*|지도 ?모[가-힣]*|다름 ?아닌|괜찮[가-힣]*|불편|꼼꼼|못지않',
    maybe:
      '(?:않|없|못하|못|아니)[가-힣]{0,3}(?:나요|까요|습니까|는가요|은가요|ㄴ가요|죠|지요)|(?:모르|이해가 ?안|이해하지 ?못)[가-힣]* ?(?:점|것|부분|게|곳|내용|사항|단어|말)|지 ?않도록|지 ?않게|지 ?않으면|(?:이|가)? ?아니라|문제(?:가|는)? ?없[가-힣]*|무료|무상|휴관|휴무|휴일|쉬|닫|중지|취소|중단|적[은습]|미정|무효|없으면|없는 ?한|외에|대신|피해|피하|않은 ?한|곤란|불편',
    no: '않|없|못|모르|아닙|아니(?!면)|아닌|불가|금지|(?<=지 ?)(?:마세요|마십시오|말아|마시|말)|거절|어렵|어려[운워울우웠]|힘들|삼가|불필요|부족|(?<![가-힣])안(?=됩|되|돼|된|될)|(?<![가-힣])안 (?=됩|되|돼|된|될|합|하|해|했|가|갑|갔|오|옵|왔|들|받|열|보|봤|쓰|먹|계|주|나|납|알|있|걸|걷|내)',
  },
  en: {
    isSpaced: true,
    none: "no later than|no more than|no less than|no fewer than|not only|not just|not to mention|(?:do not|don't|please do not|never) (?:hesitate|worry(?! alone)|forget)|(?:do not|don't) be (?:shy|afraid)|no doubt|no matter|why (?:not|don't|doesn't|can't|isn't|won't)|whether or not|or not|without fail|without delay|not (?:too |very )?far|not long|no\\. ?(?=\\d)|not least|nothing but|cannot but|no worries|as soon as",
    maybe:
      "(?:isn't|aren't|don't|doesn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|didn't|is not|could not|can not)(?: \\w+){0,3}(?=\\?)|(?:could|can|would|will|isn't|aren't|don't|doesn't|can't|couldn't|won't|wouldn't|shouldn't|didn't) (?:you|we|there|it|they|I)(?: not)?(?=[^.!?\\n]{0,120}\\?)|(?:if|anything|when|whenever|what|words|parts)(?: there is| that)?(?: you| I)? (?:do not|don't|did not|didn't|cannot|can't) (?:understand|know|follow)|(?:not|n't) (?:understand|clear)|unclear|unless|until|except|without|avoid(?:ed|ing)?|instead|rather than|other than|closed?|closes|closing|not open|day off|days off|cancel(?:l?ed|lation)?|called off|free of charge|free|for free|no (?:fees?|charges?|costs?|payment)|at no (?:cost|charge)|few|little|less|hardly|barely|stop(?:ped)?|so as not|so that|prevent|no problem|invalid|void|difficulty|difficulties|trouble|hard (?:to|for)|harder (?:to|for)|too \\w+ to|not the case|not yet|fail(?:ed|s)?|exempt|full|fully booked",
    no: "not|\\w+n't|cannot|no|never|none|nobody|no one|nothing|neither|nor|nowhere|unable|impossible|refus(?:e|ed|es|al|ing)|declin(?:e|ed|ing)|reject(?:ed)?|prohibit(?:ed|s)?|forbid(?:den|s)?|banned|ban|difficult|unnecessary|unavailable|ineligible|refrain|lack(?:s|ing|ed)?|shortage|insufficient",
  },
  vi: {
    isSpaced: true,
    none: 'không xa|không chỉ|không những|không phải chỉ|hay không|được không|phải không|đúng không|có thể không|nhé không|không(?= ?\\?)|chưa(?= ?\\?)|hay chưa|(?:xin )?đừng (?:ngần ngại|ngại|quên|lo|lo lắng)|không (?:ngần ngại|ngại|phải lo|cần lo|quên)|không sao|không có gì|không khí|hàng không|không gian|không quân|không quá|không muộn hơn|không trễ hơn|không ít|không ngừng|chưa đầy|khó chịu',
    maybe:
      '(?:không|chưa)(?= [^.!?\\n]{0,100}(?:à|sao|ạ|hả|ư) ?\\?)|(?<=(?:nếu|gì|nào|điều|chỗ)(?: \\p{L}+){0,4} )(?:không|chưa) (?:hiểu|rõ|biết)|nếu không|trừ khi|trừ|miễn phí|không (?:mất|tốn|thu)(?: \\p{L}+)? (?:phí|tiền)|tránh|thay vì|đóng cửa|đóng|nghỉ|hủy|huỷ|ít|ngừng|dừng|thôi|cho đến khi|để không|không có vấn đề|không vấn đề|vô hiệu|không hợp lệ|ngoại trừ|miễn|khó khăn',
    no: 'không|chưa|chẳng|chả|đừng|cấm|nghiêm cấm|từ chối|thiếu|khó|bất khả thi',
  },
  es: {
    isSpaced: true,
    none: 'no (?:muy )?lejos|no (?:solo|sólo|solamente|únicamente)|no obstante|no (?:dude|duden|dudes|olvide|olviden|olvides)|no se (?:olvide|preocupe|preocupen)|no tenga (?:reparo|miedo|vergüenza)|no más (?:tarde )?de|antes que nada|de nada|sin duda|sin falta|sin embargo|sin demora|n\\.º|n\\.o|no\\. ?(?=\\d)|o no|hace falta|hacen falta|nada más|por qué no',
    maybe:
      '(?<=¿(?:por qué |acaso )?)no|si (?:hay algo que )?no (?:entiende|comprende|sabe|queda claro)|(?:algo )?que no (?:entienda|comprenda|sepa)|no (?:entienda|comprenda)|a menos que|a no ser que|salvo|excepto|hasta que|sin|gratis|gratuit[oa]s?|gratuitamente|en lugar de|en vez de|evit\\p{L}+|cerrad[oa]s?|cierr\\p{L}+|cancel\\p{L}+|suspend\\p{L}+|poc[oa]s?|menos|falta|faltan|para que no|para no|no hay problema|ningún problema|no válid[oa]|inválid[oa]|dificultad(?:es)?|complicad[oa]|no (?:tiene|tienen) (?:costo|coste)|ningún (?:costo|coste|cargo)|no se cobra|dej\\p{L}+ de|exent[oa]s?|descans\\p{L}+',
    no: 'no(?: (?!no )[^ .,;?!]+){1,9}? (?:ning(?:ún|una|uno)|nadie|nada|nunca|jamás|tampoco|ni)|no|nunca|jamás|tampoco|ningún|ninguna|ninguno|nadie|nada|ni|imposible|prohibid[oa]s?|prohíb\\p{L}+|prohib\\p{L}+|rechaz\\p{L}+|deneg\\p{L}+|difícil|difíciles|innecesari[oa]s?|incapaz|abst[eé]n\\p{L}*|insuficientes?|escasez|negar\\p{L}*',
  },
  pt: {
    isSpaced: true,
    none: 'não (?:muito )?longe|não (?:só|apenas|somente|obstante)|não (?:hesite|hesitem|deixe de|deixem de|esqueça|esqueçam)|não se (?:esqueça|preocupe|preocupem|acanhe)|não tenha (?:receio|medo|vergonha)|não mais (?:de|que)|sem dúvida|sem falta|sem demora|ou não|antes de mais nada|de nada|pois não|nada mais|por que não|nem só',
    maybe:
      '(?<=^\\s*(?:será que |por que )?)não(?=[^.!?\\n]{0,120}\\?)|(?:se|caso|algo|o)(?: houver algo)?(?: que)? não (?:entender|entenda|compreender|souber|ficar claro|estiver claro)|não (?:entender|entenda|compreender)|a menos que|a não ser(?: que)?|salvo|exceto|até que|sem|gratuit[oa]s?|gratuitamente|grátis|de graça|em vez de|ao invés de|evit\\p{L}+|fechad[oa]s?|fecha\\p{L}*|cancel\\p{L}+|suspen\\p{L}+|pouc[oa]s?|menos|falta|faltam|para (?:que )?não|não há problema|nenhum problema|sem problema|inválid[oa]|dificuldades?|complicad[oa]|não (?:tem|há) (?:custo|taxa)|nenhum(?:a)? (?:custo|taxa)|não é cobrad[oa]|deix\\p{L}+ de|isent[oa]s?|folga|parar|pare',
    no: 'não(?: (?!não )[^ .,;?!]+){1,9}? (?:nenhum|nenhuma|ninguém|nada|nunca|jamais|nem)|não|nunca|jamais|nenhum|nenhuma|nenhuns|ninguém|nada|nem|tampouco|impossível|proibid[oa]s?|proíb\\p{L}+|proib\\p{L}+|recus\\p{L}+|neg(?:ou|ad[oa]|amos|ar)|difícil|difíceis|desnecessári[oa]s?|incapaz|insuficientes?|escassez|abst[eê]\\p{L}*',
  },
  id: {
    isSpaced: true,
    none: 'tidak (?:terlalu )?jauh|tidak (?:hanya|saja|cuma)|bukan (?:hanya|saja|cuma|sekadar)|jangan (?:ragu(?:-ragu)?|segan(?:-segan)?|sungkan|lupa|khawatir|takut|malu)|tidak (?:perlu|usah) (?:sungkan|ragu|segan|khawatir)|tidak apa-apa|tidak lebih dari|tidak kurang dari|tidak lama|mau tidak mau|atau tidak|kurang lebih|ketidaknyamanan\\p{L}*|tak lama|tidak lambat dari',
    maybe:
      '(?<=^\\s*(?:apakah )?)(?:tidak|bukan|belum)(?:kah)?(?=[^.!?\\n]{0,120}\\?)|tidakkah|bukankah|(?:jika|kalau|bila|apabila)(?: ada)?(?: hal| bagian)?(?: yang)?(?: \\p{L}+)? (?:tidak|kurang|belum) (?:dimengerti|dipahami|mengerti|paham|jelas|tahu)|(?:tidak|kurang|belum) (?:dimengerti|dipahami|mengerti|paham|jelas)|kecuali|tanpa|gratis|cuma-cuma|tidak dipungut biaya|tidak (?:ada|dikenakan|memerlukan) biaya|tanpa biaya|hindari|menghindari|alih-alih|ditutup|tutup|libur|(?:di)?batal\\p{L}*|sedikit|bukannya|agar tidak|supaya tidak|tidak masalah|tidak sah|kurang|kesulitan|berhenti|hentikan|selain',
    no: 'tidak|tidaklah|tak|bukan|bukanlah|belum|jangan|janganlah|dilarang|larangan|melarang|menolak|ditolak|tolak|sulit|susah|sukar|mustahil|kekurangan|enggak|nggak|gak|tiada',
  },
  fil: {
    isSpaced: true,
    none: "hindi (?:po )?(?:ka)?(?:layuan|malayo|kalayuan)|hindi (?:po )?(?:lamang|lang)|(?:huwag|wag) (?:po )?(?:kayong |kang |sana )?(?:mag-?atubili|mag-?alala|mahiya|mahiyang|mag-?alinlangan|kalimutan|kalimutang)|(?:huwag|wag) (?:po )?(?:ninyong|ninyo pong|nyong|mong) kalimutan|huwag po kayong (?:mag-?atubili|mahiya\\p{L}*|mag-?alala)|walang anuman|hindi (?:po )?ba|'?di (?:po )?ba|kung hindi man|walang alinlangan|hindi lalampas|hindi hihigit|hindi bababa|walang duda|o hindi",
    maybe:
      '(?<=^\\s*)(?:hindi|wala|walang)(?=[^.!?\\n]{0,120}\\?)|(?:kung|anumang|ano mang|bagay na)(?: \\p{L}+){0,3} (?:hindi|di)(?: \\p{L}+){0,3} (?:maintindihan|naiintindihan|naunawaan|nauunawaan|malinaw|maunawaan)|(?:hindi|di)(?: \\p{L}+){0,2} (?:maintindihan|naiintindihan|nauunawaan|maunawaan|malinaw)|maliban|libre|libreng|walang bayad|iwas\\p{L}*|umiwas|sarado|saradong|nakasara|magsasara|isasara|kansel\\p{L}*|kaunti|konti|kaunting|sa halip|imbes|walang problema|hirap|nahihirapan|para hindi|upang hindi|tigil\\p{L}*|itigil|walang bisa|kulang',
    no: "hindi|hinding|huwag|wag|huwag na huwag|wala|walang|'di|di (?=po|pa|na|ko|kami|maaari|pwede|namin)|ayaw|bawal|ipinagbabawal|tanggi\\p{L}*|tinanggihan|tumanggi\\p{L}*|tatanggihan|mahirap|imposible|kakulangan",
  },
  ne: {
    none: 'नगरपालिका[\\u0900-\\u0963]*|नगर(?:वासी|को|मा|बाट|भित्र|ले)?(?![\\u0900-\\u0963])|नबिर्स[\\u0900-\\u0963]*|नहिच्कि[\\u0900-\\u0963]*|नहिचकि[\\u0900-\\u0963]*|(?:संकोच|सङ्कोच|चिन्ता|धक) (?:नमान|नगर|नलि)[\\u0900-\\u0963]*|मात्रै? (?:होइन|नभई|नभएर)|(?:कि|वा) (?:होइन|छैन)|होइन र|किन|ट्रेन[\\u0900-\\u0963]*|(?<![\\u0900-\\u0963])(?:दिन|येन|लेन|पेन|स्पेन|प्लेन|चेन|क्रेन)(?:मा|को|भर|सम्म|ले|लाई|बाट|देखि|हरू)?(?![\\u0900-\\u0963])|नभन्दा|नत्र|ढिलो नगरी',
    maybe:
      '(?:[\\u0900-\\u0963]*(?:ैन|छैन|हुन्न|होइन|एन)[\\u0900-\\u0963]{0,2})(?=[^।!?\\n]{0,40}\\?)|नबुझ[\\u0900-\\u0963]*|बुझ्नुभएन भने|थाहा (?:नभए|छैन)|अस्पष्ट|बिना|बाहेक|निःशुल्क|नि:शुल्क|सित्तैंमा|शुल्क लाग्दैन|सट्टा|बन्द|बिदा|रद्द|कम|थोरै|नभए|नभएमा|नभएसम्म|समस्या छैन|ठीक छ|अमान्य|असुविधा|कठिनाइ|छुट|रोक',
    no: '[\\u0900-\\u0963]*(?:दैन|दैनौं|दैनौँ|दैनन्|दैनस्|छैन|छैनौं|छैनौँ|छैनन्|छैनस्|होइन|होइनन्|होइनौं|हुन्न|सक्दिन|सक्दिनँ|दिनँ|एन|एनौं|एनौँ|एनन्|ेन|ेनन्|ेनौं|ेनौँ|इनँ|िनँ|ँदिन|पर्दिन|ुन्न|ैन|िएन|इएन)(?![\\u0900-\\u0963])|(?<![\\u0900-\\u0963])न(?:गर्|गरि|गरी|गरे|हुन|हुँ|सक|पाए|पाउ|पाइ|पर्|पर|लाग|भए|भई|आउ|ल्या|जान|राख|दिन|दिइ|दिई|पुग|खान|फाल|छोड|लिन|लिइ|लैजा|खोल|चाहि|मिल|देख|आए|गए|बस|छुन|फ्याँक|प्रयोग)[\\u0900-\\u0963]*|निषेध|मनाही|मनाहि|वर्जित|अस्वीकार|असम्भव|कठिन|गाह्रो|अभाव|अपुग|अपर्याप्त|अनावश्यक|असमर्थ',
  },
};
