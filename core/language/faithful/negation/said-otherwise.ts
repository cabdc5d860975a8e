import { CONDITIONS } from './conditions.js';

/**
 * Things that one language says with a no and another without: free, closed, too little, hard. Where both texts say such a thing it
 * answers itself, so that it cannot answer for a no that was lost beside it. `asks`: whether the other text must say it, or say no:
 * always, never, or where it is said with a no itself.
 */
export interface SaidOtherwise {
  readonly what: string;
  readonly asks?: 'always' | 'never';
  /** By language, ways parted by `|`. */
  readonly words: Readonly<Record<string, string>>;
}

export const SAID_OTHERWISE: readonly SaidOtherwise[] = [
  {
    what: 'needless',
    asks: 'always',
    words: {
      ja: '不要(?!不急)|不必要|必要(?:は|が|も)?(?:ありません|ございません|ない|なく|なし)|(?<!お金(?:は|が|も)?|料金(?:は|が|も)?|費用(?:は|が|も)?)(?:い|要)(?:りません|らない)|(?:なくて|なくても|ないで|ずとも)(?:いい|良い|よい|よく|大丈夫|結構|けっこう|(?:構|かま)い?(?:ません|わない|いません)|(?:構|かま)わない|済みます|すみます)|には及びません|に及ばない',
      zh: '不(?:需要|需|必|用)(?!说)|无需|无须|毋须|没有?必要|并非必[要须]|非必[填须]|不是必[须需填]|(?:不[^。，！？]{1,10}|不)(?:也|都)(?:可以|没关系|行|可)|不要求',
      ko: '필요(?:가|는|도|하지)? ?(?:없|않)[가-힣]*|불필요[가-힣]*|(?:지 ?않|지 ?않으셔|안 ?하셔|안 ?해|안 ?내셔|안 ?오셔|없)(?:아도|어도|도)? ?(?:되|됩|돼|괜찮|상관없)[가-힣]*|(?<=지 ?)않[아으][가-힣]*도 ?(?:되|됩|돼|괜찮|상관)[가-힣]*',
      en: "(?:not|n't)(?: \\w+ly)?(?: be)? (?:need(?:ed)?|required?|necessary|have to|compulsory|mandatory|obliged|ask for)|\\w*n't (?:need|have to|require)|needn't|unnecessary|needless|no (?:need|obligation|\\w+ (?:is|are) (?:needed|required|necessary))|(?:neither|nor)(?= .{0,40}(?:need|requir))|need neither|there is no need",
      es: 'no (?:\\p{L}+ )?(?:es|son|será|serán|sea|era|fue)? ?(?:necesari[oa]s?|obligatori[oa]s?|precis[oa]s?|imprescindibles?)|no (?:l[eo]s? |se )?(?:hace|hacen|hará|hacía) falta|no (?:hay|habrá) (?:que|necesidad)|no (?:l[eo]s? |se )?(?:necesit\\p{L}+|requier\\p{L}+|tien\\p{L}+ que|exig\\p{L}+|deb\\p{L}+)|innecesari[oa]s?|sin necesidad',
      pt: 'não (?:\\p{L}+ )?(?:é|são|será|serão|seja|era|foi)? ?(?:necessári[oa]s?|obrigatóri[oa]s?|precis[oa]s?|preciso)|não (?:l?h?es? |se )?(?:precis\\p{L}+|necessit\\p{L}+|requer\\p{L}*|exig\\p{L}+|tem que|têm que|tem de)|não (?:há|haverá|tem) necessidade|desnecessári[oa]s?|dispens\\p{L}+|sem necessidade',
      vi: 'không (?:nhất thiết |còn )?(?:cần(?: thiết)?|bắt buộc|đòi hỏi|yêu cầu|phải (?=nộp|đăng ký|trả|mang|làm|đến|đặt|xin|viết|ghi))|chẳng cần|khỏi(?: phải| cần)|miễn (?=đăng ký|nộp)|(?<=không \\p{L}+(?: \\p{L}+){0,3} )cũng (?:được|không sao)',
      id: 'tidak (?:lagi )?(?:perlu|usah|harus|wajib|diperlukan|dibutuhkan|memerlukan|membutuhkan|diharuskan|diwajibkan)|tak (?:perlu|usah)|bukan (?:keharusan|kewajiban)|tanpa perlu',
      fil: 'hindi (?:na |po |ninyo |n[yi]o |mo |naman |kayo )*(?:kailangan\\p{L}*|kinakailangan\\p{L}*|obligado\\p{L}*|obligasyon|sapilitan|required|nangangailangan)|di(?:-| )kailangan|wala(?:ng)? (?:na |po )*(?:kailangan|pangangailangan)',
      ne: '(?:आवश्यक(?:ता)?|जरुरी|जरूरी|अनिवार्य|चाहि[\\u0900-\\u0963]*) (?:छैन|पर्दैन|हुँदैन|होइन|भएन)|(?:गर्नु|[\\u0900-\\u0963]+नु ?)?पर्दैन|पर्ने छैन|चाहिँदैन|चाहिदैन|अनावश्यक|न[अ-औक-ह][\\u0900-\\u0963]*(?: [\\u0900-\\u0963]+)? पनि (?:हुन्छ|मिल्छ|सकिन्छ|सक्नुहुन्छ|ठीक छ|केही हुँदैन)',
    },
  },
  {
    what: 'banned',
    asks: 'always',
    words: {
      ja: '禁止|禁じ|厳禁|禁煙|立入禁|通行止め?|遠慮(?:を?(?:くだ|下さ|願|お願|いただ|頂)|して(?:くだ|いた))|控えて|お控え|違法',
      zh: '禁止|严禁|禁|不得|不准|不许|不允许|不可以?(?=[^。，]{0,8}(?:带|进|停|用|吸|拍|丢|扔))|违法|谢绝',
      ko: '금지|금연|금하|금합|엄금|불법|통제|통행 ?금지',
      en: "prohibit(?:ed|s|ion)?|forbid(?:den|s)?|bann?(?:ed|s)?|(?:not|n't|no longer) (?:be )?(?:allowed|permitted)|illegal|against the law|no (?:smoking|parking|entry|dogs|bicycles|cars|fires?|dumping|littering|trespassing)|off-?limits|closed to",
      es: 'prohib\\p{L}+|prohíb\\p{L}+|no (?:está |están |se )?(?:permit\\p{L}+|autoriz\\p{L}+|admit\\p{L}+)|ilegal(?:es)?|vedad[oa]s?',
      pt: 'proib\\p{L}+|proíb\\p{L}+|não (?:é |são |está |se )?(?:permit\\p{L}+|autoriz\\p{L}+)|ilega(?:l|is)|vedad[oa]s?|interdit\\p{L}+',
      vi: 'nghiêm cấm|cấm|không (?:được )?(?:phép|cho phép)|bất hợp pháp|trái pháp luật',
      id: 'dilarang|larangan|melarang|terlarang|tidak (?:diperbolehkan|diizinkan|boleh|dibolehkan)|ilegal',
      fil: 'bawal|ipinagbabawal|pagbabawal|ipagbawal|hindi (?:po )?(?:pinapayagan|pinahihintulutan|puwede(?:ng)?|pwede(?:ng)?)|labag sa batas|ilegal',
      ne: 'निषेध[\\u0900-\\u0963]*|निषेधित|मनाही|मनाहि|वर्जित|प्रतिबन्ध[\\u0900-\\u0963]*|(?:अनुमति|इजाजत) (?:छैन|दिइँदैन)|गैरकानुनी|रोक लगा[\\u0900-\\u0963]*',
    },
  },
  {
    what: 'free of charge',
    asks: 'always',
    words: {
      ja: '無料|無償|ただで|(?:お金|料金|費用|手数料|代金|通話料|参加費|利用料)(?:は|が|も)?(?:かかり|いり|要り|必要あり|必要はあり|必要がなく|掛かり|取り|いただき)(?:ません|ませ)|(?:お金|料金|費用|手数料|通話料)(?:は|が|も)?(?:かから|いら|要ら|必要)(?:ない|ず)|(?:お金|料金|費用)(?:を)?(?:払わ|はらわ)(?:ない|ず)|免除|減免',
      zh: '免费|无偿|不(?:收|需要?|用|必|产生)(?:支付|付|交|任何|您|缴纳?)*(?:费用?|钱|手续费)|免(?:收|除|缴|交)?|减免|不花钱|无需(?:付费|费用|支付)|没有费用|不收取[^。，]{0,6}费',
      ko: '무료|무상|공짜|(?:요금|비용|돈|수수료|참가비|통화료)(?:은|는|이|가|도)? ?(?:들지 ?않|안 ?들|없|받지 ?않|내지 ?않|필요 ?없)[가-힣]*|면제|감면',
      en: "free(?: of charge)?|for free|no (?:extra |additional )?(?:fees?|charges?|costs?|payment)|(?:at|with) no (?:cost|charge)|without (?:charge|paying|cost|payment|a fee)|(?:does not|do not|doesn't|don't|will not|won't|not) (?:cost|charge|be charged)|costs? nothing|nothing to pay|waive[dr]?|exempt(?:ed|ion)?|free-phone",
      es: 'gratis|gratuit[oa]s?|gratuitamente|libre de (?:pago|cargo)|no (?:tiene|tienen|cuesta\\p{L}*|se cobra\\p{L}*|hay|supone) ?(?:nada|(?:ningún )?(?:costo|coste|gasto)s?)?(?= |,|\\.|;|$)(?<!no hay)|sin (?:costo|coste|cargo|pagar|gastos?)|ningún (?:costo|coste|cargo)|exent[oa]s?|exen\\p{L}+|exim\\p{L}+',
      pt: 'gratuit[oa]s?|gratuitamente|grátis|de graça|franc[oa]s?|não (?:tem|há|possui|custa\\p{L}*|é cobrad[oa]|são cobrad[oa]s|se cobra|paga) ?(?:nada|(?:nenhum )?(?:custo|taxa|gasto)s?)?(?= |,|\\.|;|$)(?<!não (?:há|tem))|sem (?:custo|taxa|pagar|cobrança|gastos?)|nenhuma? (?:custo|taxa)|isent[oa]s?|isenção',
      vi: 'miễn phí|không (?:mất|tốn|thu|phải trả|phải đóng|tính|có)(?: \\p{L}+)? ?(?:phí|tiền|lệ phí|chi phí)|không (?:mất|tốn) (?:phí|tiền)|miễn (?:giảm|trừ)?|không lấy tiền',
      id: 'gratis|cuma-cuma|bebas (?:biaya|pulsa)|tidak (?:dipungut|dikenakan|ada|memerlukan|perlu|dikenai|mengeluarkan|membayar)(?: \\p{L}+)? ?(?:biaya|bayaran|uang)|tanpa (?:biaya|bayar|dipungut biaya|membayar)|tidak (?:bayar|membayar|berbayar)|dibebaskan|pembebasan|keringanan',
      fil: 'libre|libreng|walang (?:po )?(?:bayad|gastos|singil|babayaran)|hindi (?:po )?(?:sinisingil|nagbabayad|magbabayad)|exempted?|hindi kailangang magbayad',
      ne: 'निःशुल्क|नि:शुल्क|निशुल्क|सित्तैंमा|सित्तैमा|(?:शुल्क|पैसा|खर्च|दस्तुर)(?: केही)? (?:लाग्दैन|लाग्ने छैन|तिर्नु ?पर्दैन|लिइँदैन|छैन)|छुट(?![ेा])|मिनाहा',
    },
  },
  {
    what: 'closed',
    words: {
      ja: '休(?:み|業|館|園|診|止|日|ま|む|講|校|場|んで)|閉(?:庁|館|ま|め|園|鎖|店|ざ|じ|校)|開いていな?(?:い|ません)|開きません|お休|定休',
      zh: '休息|休馆|休业|休诊|休园|休假|闭馆|闭园|关门|关闭|停业|停课|闭|不(?:开放|营业|开馆|办公|上班|开门)|节假日|放假|休',
      ko: '휴관|휴무|휴일|휴업|휴진|휴원|쉬|쉽|닫|폐쇄|폐관|휴|열지 ?않|문을 ?열지',
      en: "close[ds]?|closing|closures?|shut|(?:not|n't|never) (?:be )?open|(?:day|days) off|holidays?|on leave|off duty",
      es: 'cerrad[oa]s?|cierr\\p{L}+|cerr\\p{L}+|no (?:se )?(?:abr\\p{L}+|atiend\\p{L}+|está abiert\\p{L}+|hay atención)|festiv[oa]s?|feriad[oa]s?|descans\\p{L}+|clausur\\p{L}+',
      pt: 'fechad[oa]s?|fech\\p{L}+|não (?:se )?(?:abr\\p{L}+|funcion\\p{L}+|atend\\p{L}+|está abert\\p{L}+|há atendimento|há expediente)|feriad[oa]s?|folga|interdit\\p{L}+',
      vi: 'đóng(?: cửa)?|nghỉ|không (?:mở cửa|làm việc|hoạt động|mở)|ngày lễ|khóa',
      id: 'ditutup|tutup|menutup|penutupan|libur|liburan|hari besar|tidak (?:buka|beroperasi|melayani|dibuka)|cuti',
      fil: 'sarado|saradong|nakasara|magsasara|isasara|isinara|pagsasara|sinara|hindi (?:po )?(?:bukas|nagbubukas|magbubukas)|walang pasok|pista opisyal|holiday|piyesta',
      ne: 'बन्द[\\u0900-\\u0963]*|बिदा[\\u0900-\\u0963]*|विदा[\\u0900-\\u0963]*|नखुल्[\\u0900-\\u0963]*|खुल्दैन|खुला (?:छैन|हुँदैन)|छुट्टी',
    },
  },
  {
    what: 'called off',
    words: {
      ja: '中止|取りや|取り止|取り消|取消|取り下げ|やめ|止め|止ま|停止|停電|断水|廃止|キャンセル|延期|打ち切|撤回',
      zh: '停止|停办|停电|停水|停运|停用|取消|中止|中断|终止|撤回|撤销|废止|延期|推迟|暂缓|暂停|作废',
      ko: '중지|취소|중단|정지|정전|단수|폐지|멈추|멈춰|그만|연기|보류|철회|그치',
      en: 'cancel\\p{L}*|called off|call(?:s|ing)? off|stop(?:s|ped|ping)?|suspend\\p{L}*|suspension|discontinu\\p{L}*|abolish\\p{L}*|postpone[ds]?|put off|withdr[ae]w\\p{L}*|tak(?:e|en|ing) back|took back|terminat\\p{L}*|halt\\p{L}*|cut off|outage|no longer|any ?more|give up|given up',
      es: 'cancel\\p{L}+|suspen\\p{L}+|anul\\p{L}+|dej\\p{L}+ de|parar|paró|deten\\p{L}+|detien\\p{L}+|detuv\\p{L}+|aplaz\\p{L}+|pospon\\p{L}+|abol\\p{L}+|cortes? de',
      pt: 'cancel\\p{L}+|suspen\\p{L}+|anul\\p{L}+|deix\\p{L}+ de|parar|parou|interromp\\p{L}+|interrupção|adia\\p{L}*|encerr\\p{L}+|extin\\p{L}+|cortes? de',
      vi: 'hủy|huỷ|ngừng|dừng|ngưng|bãi bỏ|hoãn|chấm dứt|(?:hủy|xóa|dẹp|gỡ) bỏ|bỏ dở|mất (?:điện|nước)|cúp',
      id: '(?:di|pem)?batal\\p{L}*|membatal\\p{L}+|berhenti|henti\\p{L}*|(?:di|peng|meng)hentikan|penghentian|(?:di)?tunda|penundaan|menunda|(?:di)?hapus\\p{L}*|cabut|ditarik|padam',
      fil: 'kansel\\p{L}*|kinansela\\p{L}*|ikansela|makansela|nakansela|tigil\\p{L}*|itigil|tumigil|ititigil|itinigil|hint[ou]\\p{L}*|ihinto|huminto|ipagpaliban|ipinagpaliban|bawi\\p{L}*|binawi',
      ne: 'रद्द[\\u0900-\\u0963]*|रोकि[\\u0900-\\u0963]*|स्थगित[\\u0900-\\u0963]*|खारेज|अन्त्य',
    },
  },
  {
    what: 'too little',
    words: {
      ja: '足り(?:ない|なく|なか|ません|ず|な)|たり(?:ない|なく|ません)|不足|不十分|十分(?:では|に)?(?:ありません|ない|できて(?:い)?ない|できておらず)|少な|すくな|わずか|行き届か|欠け|欠乏|手薄|間に合(?:わ|い(?:ません|かね))',
      zh: '不足|不够|不充分|缺(?:乏|少|失)?|短缺|少|欠缺|不周|来不及|不到位|稀少|未尽',
      ko: '부족|모자라|충분하지|충분치|불충분|적[은습어으었]|미흡|결여|드물|빠진|제때',
      en: "(?:not|n't|never)(?: \\w+)? (?:enough|sufficient\\w*|adequate\\w*|fully|well enough)|insufficient\\w*|inadequate\\w*|lack(?:s|ing|ed)?|short(?:age|ages)?|short of|shortfall|missing|few|little|fewer|hardly|barely|scarce\\w*|incomplete|too (?:small|low|little)|run out",
      es: 'insuficientes?|insuficiencia|escas\\p{L}+|falt[aóaen]\\p{L}*|no (?:es|era|fue|son|hay|había|hubo|tenemos|fueron|ha sido)? ?(?:l[oa]s? )?(?:suficientes?|bastantes?|suficientemente)|poc[oa]s?|menos|carec\\p{L}+|carencia|a tiempo',
      pt: 'insuficientes?|insuficiência|escass\\p{L}+|falt[aou]\\p{L}*|não (?:é|era|foi|são|há|havia|temos|foram|tem)? ?(?:[oa]s? )?(?:suficientes?|bastantes?|suficientemente)|pouc[oa]s?|menos|carec\\p{L}+|carência|a tempo',
      vi: 'thiếu(?: hụt)?|không đủ|chưa đủ|chưa đầy đủ|không đầy đủ|ít|hiếm|chưa kịp|không kịp|chưa chu đáo|hạn hẹp|chưa tốt',
      id: 'kekurangan|kurang(?:nya)?|tidak (?:cukup|memadai|mencukupi|lengkap)|belum (?:cukup|memadai|lengkap)|sedikit|langka|minim|jarang',
      fil: 'kulang\\p{L}*|kakulangan|nagkulang|hindi (?:po )?(?:sapat|husto|kumpleto)|kaunti|konti|kaunting|kakaunti|bihira|salat',
      ne: 'अभाव|अपुग|अपर्याप्त|नपुग[\\u0900-\\u0963]*|पुगेन|पुगेको छैन|पर्याप्त (?:छैन|भएन|नभए[\\u0900-\\u0963]*|नहुँ[\\u0900-\\u0963]*)|कम|कमी|थोरै|पुग्दैन|अपूर्ण',
    },
  },
  {
    what: 'hard',
    asks: 'never',
    words: {
      ja: '(?<!避)難し|むずかし|むつかし|困難|困(?:る|り|っ|ら)|こま(?:る|り|っ)|づらい|づらく|にく(?:い|く|か)|つら[いく]|辛[いく]|苦し|苦労|大変|悩|無理(?:の|な)?|きつ[いく]|負担|支障|不自由|苦手|かね(?:ます|る|ません|て)|不便|迷惑|悪[いく]|悪かっ',
      zh: '(?<!避|灾|遇|逃)难(?!民|道|免|怪)|困难|为难|不容易|不易|不便|辛苦|痛苦|艰难|勉强|烦恼|苦恼|吃力|不方便|不擅长|麻烦|困扰|不好',
      ko: '어렵|어려[운워울우웠움]|곤란|힘들|힘든|힘드|괴로|고민|무리|불편|부담|버겁|쉽지 ?않|난처|서툴|지장|민폐',
      en: "difficult(?:y|ies)?|hard(?:er|ship|ships)?|tough|troubl(?:e|es|ed|ing)|struggl\\w+|not (?:be )?(?:easy|easily|realistic|convenient|comfortable)|inconvenien\\w+|challeng\\w+|painful|burden\\w*|suffer\\w*|through a lot|(?:cannot|can't) cope|too much|uneasy|manage(?:able)?|overwhelm\\w*|worr\\w+",
      es: 'difícil(?:es)?|dificult\\p{L}+|complicad[oa]s?|molestias?|sufr\\p{L}+|dur[oa]s?|no (?:es|sea|resulta|resulte) (?:fácil|cómod[oa]|posible)|apur\\p{L}+|preocup\\p{L}+|incomod\\p{L}+|incómod[oa]s?|pesad[oa]s?|carga|duel\\p{L}+|apen\\p{L}+',
      pt: 'difícil|difíceis|dificuldades?|dificult\\p{L}+|complicad[oa]s?|transtornos?|sofr\\p{L}+|dur[oa]s?|não (?:é|seja|está|for) (?:fácil|cômod[oa]|possível|pesad[oa])|incômod\\p{L}+|incomod\\p{L}+|preocup\\p{L}+|aperto|pesad[oa]s?|fardo|inconveniente\\p{L}*',
      vi: 'khó(?: khăn)?|phiền|bất tiện|vất vả|khổ|không (?:dễ(?: dàng)?|tiện|thuận tiện|thoải mái|nổi|vui)|gánh nặng|quá sức|vừa sức|lo lắng|rắc rối|cực',
      id: 'sulit|kesulitan|menyulitkan|susah|sukar|repot|kerepotan|merepotkan|berat|keberatan|memberatkan|tidak (?:mudah|nyaman|memberatkan)|ketidaknyamanan|kesusahan|menderita|beban|terganggu|gangguan',
      fil: 'mahirap|mahihirap|nahihirapan|nahirapan|hirap|kahirapan|abala|naabala|pahirap\\p{L}*|hindi (?:po )?(?:madali|maginhawa|komportable)|pinagdaanan|mabigat|pabigat|kaya (?:ninyo|mo|n\\.?yo)|perwisyo',
      ne: 'कठिन[\\u0900-\\u0963]*|गाह्रो[\\u0900-\\u0963]*|अप्ठ्यारो|असुविधा|कष्ट|दुःख|दुख|सहज (?:छैन|भएन|नभए[\\u0900-\\u0963]*)|सजिलो (?:छैन|हुँदैन|भएन)|मुस्किल|मुश्किल|बोझ|हैरान',
    },
  },
  {
    what: 'wrong',
    words: {
      ja: '(?:間|ま)?(?:違|ちが)(?:い|う|っ|え|わ)|誤(?:り|っ|解|報|字|送|記)|ミス|正しく(?:ない|ありません|なか)|納得(?:でき|が)?(?:ない|ません|いか)|不(?:正確|備|適切|具合|良|審|正|当|法|満|快|安|通|在|明|同意|服|一致|合格)|合わ(?:ない|なか|ず)|合いません|無効|故障|壊れ',
      zh: '错误|错|有误|误|不服|不(?:正确|对|符合?|一致|同|当|良|全|满|快|安|适|合适|合理|妥|合格|匹配|吻合|愉快|正常)|差错|无效|故障|弄坏|坏|失误|疏漏|纰漏',
      ko: '불복[가-힣]*|이의|잘못[가-힣]*|틀[리린렸]|오류|실수|착오|다르|다릅|달라|달랐|맞지 ?않|불만|불쾌|불안|부적절|부당|무효|고장|일치하지 ?않|차이|올바르지|정확하지|미비|그르',
      en: "wrong\\w*|mistak\\w+|errors?|incorrect\\w*|inaccura\\w+|differ\\w*|another than|(?:not|n't)(?: \\w+)? (?:right|correct|the same|match|fit|agree|satisfied|work(?:ing)?|as (?:we|you|it)|properly|appropriate|accurate)|unsatis\\w+|disagree\\w*|misunder\\w+|invalid|void|broken|fault\\w*|failure|unpleasant|improper|inappropriate|unfair|discrepan\\w+|dissatisf\\w+|illegible",
      es: 'err[oó]\\p{L}*|equivoc\\p{L}+|incorrect[oa]s?|diferent\\p{L}+|distint[oa]s?|difier\\p{L}+|fall[oóa]\\p{L}*|mal|no (?:es|era|son|está|están|fue|se) ?(?:l[oa]s? )?(?:correct[oa]s?|igual(?:es)?|válid[oa]s?|mism[oa]s?|de acuerdo|adecuad[oa]s?|correctamente|bien|cumpl\\p{L}+)|no (?:coincid\\p{L}+|correspond\\p{L}+|funcion\\p{L}+|cumpl\\p{L}+|sirv\\p{L}+)|inválid[oa]s?|averi\\p{L}+|estrope\\p{L}+|rot[oa]s?|desacuerdo|malentendid\\p{L}*|inadecuad\\p{L}+|injust\\p{L}+|descontent\\p{L}+|insatisf\\p{L}+',
      pt: 'err[oaó]\\p{L}*|engan\\p{L}+|incorret[oa]s?|diferent\\p{L}+|difer\\p{L}+|falh\\p{L}+|mal|não (?:é|era|são|está|estão|foi|se|estava)? ?(?:[oa]s? )?(?:corret[oa]s?|cert[oa]s?|igua(?:l|is)|válid[oa]s?|mesm[oa]s?|de acordo|adequad[oa]s?|bem)|não (?:confer\\p{L}+|correspond\\p{L}+|funcion\\p{L}+|atend\\p{L}+|cumpr\\p{L}+|serv\\p{L}+|concord\\p{L}+)|inválid[oa]s?|defeit\\p{L}+|quebr\\p{L}+|discord\\p{L}+|mal-entendid\\p{L}*|inadequad\\p{L}+|injust\\p{L}+|insatisf\\p{L}+|equívoc\\p{L}*|descontent\\p{L}+',
      vi: 'sai(?: sót)?|nhầm(?: lẫn)?|lỗi|không (?:đúng|khớp|phù hợp|giống|hợp lệ|chính xác|đồng ý|hài lòng|hoạt động|thỏa đáng|vui|đạt)|chưa (?:đúng|khớp|phù hợp|chính xác|hợp lý|thỏa đáng)|vô hiệu|hỏng|hư|thiếu sót|bất mãn|khó chịu|không như',
      id: 'salah|kesalahan|keliru|kekeliruan|berbeda|beda|tidak (?:benar|tepat|cocok|sesuai|sama|sah|berlaku|berfungsi|akurat|setuju|puas|menyenangkan|pantas|layak)|belum (?:benar|tepat|sesuai)|bukan yang|rusak|kerusakan|gagal|galat|perbedaan|kesalahpahaman',
      fil: 'mali|maling|pagkakamali|nagkamali|kamalian|mga mali|magkaiba|naiiba|hindi (?:po )?(?:tama|tugma|pareho|magkatugma|akma|wasto|angkop|balido|gumagana|gumana|sang-ayon|nasisiyahan|kasiya-siya)|sira|nasira|depektibo|di-wasto|walang bisa',
      ne: 'गलत|गल्ती[\\u0900-\\u0963]*|भूल|त्रुटि[\\u0900-\\u0963]*|फरक|मिलेन|मिल्दैन|नमिल[\\u0900-\\u0963]*|ठीक (?:छैन|भएन)|अमान्य|बिग्र[\\u0900-\\u0963]*|भत्क[\\u0900-\\u0963]*|नराम्रो|असहमत[\\u0900-\\u0963]*|चित्त नबुझ[\\u0900-\\u0963]*|असन्तु[\\u0900-\\u0963]*|अनुचित',
    },
  },
  {
    what: 'except',
    asks: 'never',
    words: {
      ja: '以外|を除|除き|除く|除い|を?のぞ[いき]|別の|別に|代わり|かわり|対象外|区域外|市外|時間外|だけ|のみ|とどま|限(?:り|って|ら|る)|(?<!っ越)しか(?![らしるた])[^。！？!?\\n]{0,24}?(?:ません|ない|なく|なか)',
      zh: '除外|除了?|以外|之外|不在[^。，]{0,8}(?:范围|对象)|不属于|不适用|仅限?|只(?!要)|才|代替',
      ko: '제외|외에|이외|대신|뿐|(?<![지다까])만(?=[ 이은을])|한해|한하여|한정|밖에[^.!?\\n]{0,24}?(?:않|없|못)[가-힣]*|빼고',
      en: 'except(?:ion|ing|ions)?|other than|outside|exclud\\w+|not (?:covered|eligible|included|applicable|part of|subject|apply)|does not apply|do not apply|ineligible|only',
      es: 'except\\p{L}+|salvo|aparte|fuera|exclu\\p{L}+|más que|no (?:está|están|entra|es|se) (?:incluid\\p{L}+|cubiert\\p{L}+|aplica\\p{L}*|parte|objeto)|solo|sólo|solamente|únicamente',
      pt: 'exce[tç]\\p{L}+|salvo|fora|exclu\\p{L}+|a não ser|não (?:está|estão|é|se) (?:incluíd\\p{L}+|cobert\\p{L}+|aplica\\p{L}*|parte|objeto)|só|somente|apenas',
      vi: 'ngoài|trừ(?: khi)?|ngoại trừ|không (?:thuộc|nằm trong|áp dụng|bao gồm)|(?<!địa )chỉ|duy nhất',
      id: 'kecuali|selain|di luar|tidak (?:termasuk|berlaku|tercakup)|hanya|pengecualian',
      fil: 'maliban|bukod|liban|labas|hindi (?:po )?(?:kasama|sakop|saklaw|kabilang)|lamang|lang|tanging',
      ne: 'बाहेक|बाहिर|समावेश छैन|लागू हुँदैन|मात्र[\\u0900-\\u0963]*|नपर्ने',
    },
  },
  {
    what: 'avoided',
    asks: 'never',
    words: {
      ja: '避け|さけ|防(?:ぐ|ぎ|止|犯)|ないよう(?!に?(?:お願|して[くい]|ご注意|ご協力|伝|指導|頼|求))|ぬよう|ひかえ|予防|なくす|なくし|減ら|守',
      zh: '避免|(?<!可)以免(?!费)|以防|防止|预防|免得|不再|杜绝|防|克制|减少|消除',
      ko: '지 ?않도록|지 ?않게|피해|피하|방지|예방|막|삼가|자제|없애|줄',
      en: "avoid\\w*|prevent\\w*|so (?:as|that)[^.]{0,60}(?:not|n't)|not to|refrain\\w*|keep(?:ing)? (?:away|off|out|from|clear)|never again|stay away|out of|reduc\\w+|eliminat\\w+|protect\\w*",
      es: 'evit\\p{L}+|evít\\p{L}+|preven\\p{L}+|imped\\p{L}+|(?:para|a fin de|procure|cuide) (?:que )?(?:\\p{L}+ ){0,3}no|abst[eé]n\\p{L}*|aléj\\p{L}+|proteg\\p{L}+|elimin\\p{L}+',
      pt: 'evit\\p{L}+|preven\\p{L}+|impe[dç]\\p{L}+|(?:para|a fim de|de modo) (?:que )?(?:\\p{L}+ ){0,3}não|abst[eê]\\p{L}*|afast\\p{L}+|proteg\\p{L}+|elimin\\p{L}+',
      vi: 'tránh|ngăn(?: ngừa| chặn)?|phòng (?:ngừa|chống|tránh)|để (?:\\p{L}+ ){0,4}không|hạn chế|kiêng|không (?:để|tái)',
      id: 'hindari|menghindari|dihindari|cegah|mencegah|pencegahan|(?:agar|supaya|jangan sampai) (?:\\p{L}+ ){0,4}(?:tidak)?|jauhi|melindungi|mengurangi',
      fil: 'iwas\\p{L}*|umiwas|iniiwasan|maiwasan|pigil\\p{L}*|mapigilan|(?:para|upang)(?: \\p{L}+){0,2} (?:hindi|di|walang)|pag-iwas|layuan|lumayo|protekt\\p{L}*',
      ne: 'बच्न|बचा[\\u0900-\\u0963]*|जोगि[\\u0900-\\u0963]*|रोकथाम|नहोस् भनेर|नहोस्|नहुने|टाढा|नदोहोरि[\\u0900-\\u0963]*|रोक्न',
    },
  },
  {
    what: 'unclear',
    words: {
      ja: '(?:分か|わか|解)(?:ら(?:ない|なか|ず|なければ|なく|ん)|りません|りにく|りづら)|不明|知ら(?:ない|ず|な)|知りません|はっきりし(?:ない|ません)|疑問|未定|決まってい(?:ない|ません)',
      zh: '不(?:明白?|清楚?|懂|了解|知道?|解|确定|太清楚|详)|未(?:定|知|确定)|不明之处|疑问|没(?:有)?(?:决定|弄懂|明白)|疑惑',
      ko: '모르[가-힣]*|몰[라랐]|이해(?:가|하기)? ?(?:안|하지 ?못|되지 ?않|어려)[가-힣]*|분명하지 ?않|불분명|미정|정해지지 ?않|궁금|잘 ?모르|알 ?수 ?없',
      en: "(?:not|n't|cannot|never)(?: \\w+)? (?:understand|know|known|clear|sure|certain|decided|been decided|tell|be (?:known|sure|certain))|unclear|unknown|unsure|uncertain|undecided|(?:any|have|has) questions?|in doubt|ambiguous|unidentified",
      es: 'no (?:se )?(?:está )?(?:entiend\\p{L}+|entend\\p{L}+|comprend\\p{L}+|sab\\p{L}+|sé|conoc\\p{L}+|clar[oa]s?|segur[oa]s?|decidid\\p{L}+|qued\\p{L}+ clar[oa]s?)|desconoc\\p{L}+|dudas?|poco clar[oa]s?',
      pt: 'não (?:se )?(?:está )?(?:entend\\p{L}+|compreend\\p{L}+|sab\\p{L}+|sei|souber\\p{L}*|conhec\\p{L}+|clar[oa]s?|cert[oa]s?|decidid\\p{L}+|fic\\p{L}+ clar[oa]s?|estiver clar[oa])|desconhec\\p{L}+|dúvidas?|pouco clar[oa]s?|indefinid\\p{L}+',
      vi: '(?:không|chưa) (?:hiểu(?: rõ)?|rõ(?: ràng)?|biết|chắc(?: chắn)?|xác định|quyết định|được quyết định)|thắc mắc|mơ hồ|chưa có quyết định',
      id: '(?:tidak|kurang|belum) (?:dimengerti|dipahami|mengerti|paham|memahami|jelas|tahu|diketahui|mengetahui|yakin|pasti|diputuskan|ditentukan|ditetapkan)|ragu',
      fil: '(?:hindi|di) (?:pa |po |namin |ninyo |n\\.?yo |mo |ko |kayo |kami |malinaw na )*(?:maintindihan|naiintindihan|naunawaan|nauunawaan|maunawaan|malinaw|alam|sigurado|tiyak|nakapagpasya|napagpasyahan|matukoy)|hindi (?:\\p{L}+ ){0,2}(?:maintindihan|naiintindihan|nauunawaan|naunawaan|alam|sigurado)',
      ne: 'नबुझ[\\u0900-\\u0963]*|बुझ्नुभएन|थाहा (?:नभए[\\u0900-\\u0963]*|छैन|भएन|नपा[\\u0900-\\u0963]*)|अस्पष्ट|स्पष्ट (?:छैन|नभए[\\u0900-\\u0963]*|भएन)|निश्चित (?:छैन|भएको छैन|नभए[\\u0900-\\u0963]*)|निर्णय भएको छैन|तय भएको छैन',
    },
  },
  {
    what: 'refused',
    words: {
      ja: '断(?:り|る|ら|っ)|拒|却下|不(?:採択|許可|認定|承認|受理)|お受けでき|反対|異議|棄却|否',
      zh: '拒|谢绝|婉拒|驳回|否决|不予|不(?:接受|受理|批准|同意|认可)|反对|异议|否',
      ko: '거절|거부|기각|반려|반대|이의|사양|불허|불승인|받아들[가-힣]* ?(?:않|못|수 없|어려)|부결',
      en: 'refus\\w+|declin\\w+|reject\\w*|den(?:y|ied|ies)|turn(?:ed)? down|dismiss\\w*|oppos\\w+|objection|disapprov\\w+|object(?:s|ed)? to',
      es: 'rechaz\\p{L}+|deneg\\p{L}+|desestim\\p{L}+|neg(?:ó|ar|amos|ad[oa])\\p{L}*|opon\\p{L}+|opu\\p{L}+|objeci\\p{L}+',
      pt: 'recus\\p{L}+|neg(?:ou|ad[oa]|amos|ar)\\p{L}*|indefer\\p{L}+|rejeit\\p{L}+|oposi\\p{L}+|objeç\\p{L}+|contrári[oa]s?',
      vi: 'từ chối|bác bỏ|phản đối|khước từ|không (?:chấp nhận|đồng ý|tiếp nhận|duyệt)|phủ quyết',
      id: 'menolak|ditolak|tolak|penolakan|keberatan|menentang|tidak (?:menerima|diterima|menyetujui|disetujui)',
      fil: 'tanggi\\p{L}*|tinanggihan|tumanggi\\p{L}*|tatanggihan|tutol|pagtutol|hindi (?:po )?(?:tinanggap|tatanggapin|inaprubahan|maaaring tanggapin)|ayaw',
      ne: 'अस्वीकार[\\u0900-\\u0963]*|अस्वीकृत|इन्कार|विरोध|स्वीकार (?:गर्न सक|गरिँदैन|भएन)[\\u0900-\\u0963]*|नामञ्जुर|खारेज',
    },
  },
  ...CONDITIONS,
];
