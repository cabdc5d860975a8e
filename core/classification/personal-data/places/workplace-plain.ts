import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Who works at a place by its own name, told in the plainest way: the name, what it is, and what somebody is there. */
interface PlainRole {
  /** Cheap to look for, and no match is without. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const JA_PLACE =
  '(?:食品|製菓|フーズ|工業|製作所|金属|精機|精密|電機|電子|電装|化成|化学|樹脂|プレス|印刷|産業|興業|商事|運輸|運送|物流|倉庫|建設|工務店|設備|自動車|農園|牧場|ファーム|水産|青果|スーパー|ストア|マート|ホテル|旅館|病院|医院|クリニック|内科|外科|小児科|歯科|薬局|保育園|保育所|幼稚園|こども園|学童(?:クラブ)?|小学校|中学校|高校|高等学校|支援学校|老人ホーム|ホーム|デイサービス|給食センター|学校給食センター|郵便局|信用金庫|銀行|信金|タクシー|交通|警備|美容室|理容店|食堂|弁当|塾|教習所|寮|幼児園|ナーサリー|ほいくえん|ようちえん|がくどう|びょういん|しょくどう|しょくひん|こうぎょう|こうじょう|しょうがっこう|ちゅうがっこう|クリーニング)(?:\\([ぁ-ん]+\\))?(?:[一-龥]{1,4}店|本店|支店|分校)?';
const JA_JOB =
  '(?:総務|経理|人事|営業|事務|事務員|現場監督|指導員|支援員|栄養士|養護教諭|教諭|教頭|先生|せんせい|講師|調理員|調理師|調理主任|主任|主任保育士|保育士|ほいくし|看護師|かんごし|かいごし|かいごしょくいん|うんてんしゅ|ちょうりし|てんちょう|てんいん|せいびし|看護部長|准看護師|介護士|介護職員?|介護福祉士|介護リーダー|ケアマネ(?:ジャー)?|ヘルパー|ドライバー|運転手|配達員|整備士|溶接工|オペレーター|検査員|工場長|園長|えんちょう|副園長|院長|副院長|校長|所長|店長|副店長|支店長|局長|社長|部長|課長|係長|班長|はんちょう|施設長|寮長|寮母|理事長|料理長|板前|リーダー|チーフ|マネージャー|責任者|薬剤師|歯科衛生士|理学療法士|作業療法士|受付|レジ(?:係|打ち)?|警備員|清掃員|用務員|通訳|相談員|事務長|技師|美容師|理容師|実習生|派遣社員|パート|アルバイト|正社員|社員|職員|従業員|店員)';
const JA_NAME =
  '(?:(?<![一-龥々ヶァ-ヴー])[一-龥々ヶァ-ヴーA-Za-z]{2,10}?|(?<![ぁ-ん])[ぁ-ん]{2,6}?)';
const KO_PLACE =
  '(?:공업|공장|제작소|정밀|전자|금속|제과|식품|푸드|푸즈|프레스|산업|식당|마트|병원|의원|치과|약국|학원|농장|건설|요양원|양로원|호텔|물류|운수|운송|어린이집|유치원|초등학교|중학교|고등학교|우체국|급식센터|자동차|화학|세탁소|미용실)';
const KO_JOB =
  '(?:교사|선생님?|간호사|간호부장|수간호사|조무사|요양보호사|영양사|조리사|주방장|약사|의사|원장|부원장|교장|교감|공장장|사장|점장|반장|조장|주임|과장|부장|팀장|실장|대리|소장|직원|기사|운전기사|강사|통역|관리인|사감|경비원|용접공|정비사|검사원)';
const ZH_PLACE =
  '(?:小学|中学|高中|幼儿园|保育园|托儿所|医院|诊所|牙科|药局|药店|养老院|护理院|工厂|制作所|食品|电子|电机|精密|金属|机械|化学|塑料|印刷|运输|物流|建设|超市|餐厅|饭店|酒店|旅馆|农园|农场|食堂|邮局|银行|学校)(?:食堂|车间|分店|本店)?';
const ZH_JOB =
  '(?:园长|校长|副校长|教头|教导主任|班主任|老师|教师|院长|护士长|护士|护工|护理员|医生|厨师长|厨师|店长|副店长|厂长|车间主任|组长|班长|社长|部长|课长|科长|经理|主管|会计|前台|翻译|司机|叉车工|焊工|营养师|药剂师|保安|收银员|职员|员工)';
const UP = "\\p{Lu}[\\p{L}\\p{M}\\d'&-]{1,20}";
const COMPANY = `${UP}(?: (?:de |da |do |no |&)?${UP}){0,3}`;
const KIN_IS =
  "(?:[Mm]y (?:\\p{Ll}+ )?\\p{Ll}+(?:-in-law)?,? (?:\\p{Lu}\\p{Ll}+,? )?(?:is|was|works as|works)|[Mm]i \\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?:es|era|trabaja(?: de| como)?)|(?:[Mm]eu|[Mm]inha) \\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?:é|era|trabalha(?: como| de)?)|(?:[Ss]uami|[Ii]stri|[Aa]nak|[Aa]yah|[Ii]bu|[Kk]akak|[Aa]dik) (?:saya|kami)(?: adalah| bekerja sebagai| kerja(?: sebagai)?| jadi)?|(?:[Aa]sawa|[Aa]nak|[Kk]apatid|[Nn]anay|[Tt]atay|[Mm]ister|[Mm]isis) ko(?: po)?(?: ay)?|(?:[Cc]hồng|[Vv]ợ|[Mm]ẹ|[Bb]ố|[Aa]nh|[Cc]hị|[Cc]on) (?:em|tôi|mình|cháu)(?: đang)? (?:là|làm)|(?:[Ss]he|[Hh]e)(?: is|'s|’s)|[Éé]l es|[Ee]lla es|[Ee]l[ea] é)";
const JOB =
  '(?:driver|operator|inspector|welder|machinist|caregiver|care worker|nurse|head nurse|teacher|engineer|clerk|cashier|cook|chef|guard|interpreter|accountant|receptionist|mechanic|supervisor|leader|manager|principal|dentist|doctor|pharmacist|imam|priest|pastor|monk|nun|coach|foreman|section chief|director|owner|soldador[a]?|operador[a]?|operari[oa]|enfermer[oa]|enfermeir[oa]|cuidador[a]?|cociner[oa]|cozinheir[oa]|profesor[a]?|professor[a]?|maestr[oa]|motorista|chofer|mecánic[oa]|mecânic[oa]|encargad[oa]|encarregad[oa]|supervisor[a]?|gerente|director[a]?|diretor[a]?|dentista|médic[oa]|pastor[a]?|padre|cura|imán|monja|jef[ea]|chefe|líder|perawat|guru|sopir|pengemudi|koki|montir|pengelas|kepala [a-z]{3,9}|manajer|mandor|imam|pendeta|dokter|điều dưỡng|hộ lý|y tá|giáo viên|kế toán|đầu bếp|quản lý|tổ trưởng|trưởng ca|trưởng phòng|công nhân|thợ \\p{Ll}{2,6}|kỹ sư|tài xế|guro|nars|tagaluto|drayber|welder|kahera|pastor|pari)';
const AT =
  '(?:at|in|for|of|with|na|no|en|em|da|do|de la|del|de|di|pada|ở|tại|cho|của|sa|ng)(?: (?:the|a|la|el|o|empresa|fábrica|compañía|iglesia|igreja|firma|company|factory|church|công ty|xưởng|nhà máy|perusahaan|pabrik|kumpanyang|hospital|hotel|escola|escuela|viện dưỡng lão|bệnh viện|trường|nhà hàng|ký túc xá|panti|rumah sakit|toko|restoran|sekolah|gereja|masjid|simbahan|simbahang)){0,3}';

const PATTERNS: readonly PlainRole[] = [
  // 豊受食品の総務で働く者です, ひかり学童の指導員です, さくらほいくえんの せんせいです
  {
    needs:
      /(?:の|で) ?.{1,14}(?:です|をして|をし、|をやって|をやり|を務|をつと|として|で働|に勤|の者|を ?し)/,
    pattern: new RegExp(
      `${JA_NAME}${JA_PLACE}(?:の|で) ?(?:[一-龥ァ-ヴー]{1,6}(?:課|部|係|室|班|科|棟|病棟|売り場|工場)?の ?)?${JA_JOB}(?= ?(?:です|でした|をし|をやっ|をやり|を ?して|を務|をつと|として|で働|に勤|の者|だ。|、[0-9一-龥]))`,
      'gu',
    ),
  },
  // 北部給食センター勤務、栄養士です
  {
    needs: /勤務|勤め|つとめ|在職|社員|職員|従業員/,
    pattern: new RegExp(
      `${JA_NAME}${JA_PLACE}(?:に|で)?(?:勤務(?:、|の|する|で、)?(?: ?${JA_JOB})?(?=です|で、|しており|しています|の者|、)|勤め(?=です|て(?:いる|い|おり)|る)|(?:の)?(?:正社員|社員|職員|従業員)(?=です|として|をして))`,
      'gu',
    ),
  },
  // 미나미유치원 교사예요, 도네식품 생산과장입니다
  {
    needs: /(?:입니다|이에요|예요|이고|인데|으로|로|이며|라서|이라|였)/,
    pattern: new RegExp(
      `(?<![가-힣])(?!우리|저희|어느|한국|일본|국제|시립|공립|사립|근처|동네)[가-힣A-Za-z]{1,8}${KO_PLACE}(?:의|에서)? (?:[가-힣]{1,4} )?[가-힣]{0,4}?${KO_JOB}(?=입니다|이에요|예요|이고|인데|으로|로 |이며|라서|이라|였|이십|이세|님)`,
      'gu',
    ),
  },
  // 아카보리에서 한국식당 '서울집'을 운영합니다
  {
    needs: /(?:을|를) (?:운영|경영)/,
    pattern:
      /(?:[가-힣]{2,8}에서 )?(?:[가-힣]{2,8} )?(?:['"‘“「][^'"’”」\n]{1,14}['"’”」]|[가-힣]{1,8}(?:식당|가게|마트|미용실|카페|빵집|학원|호텔|농장|세탁소))(?:을|를) (?:운영|경영)/gu,
  },
  // 我先生是伊势崎南小学的老师, 樱花幼儿园园长
  {
    needs: /[学园院所局店厂品子机密属料刷输流设市厅校行堂]的?.{0,4}[长师生士工员理管计台译机头任]/,
    pattern: new RegExp(
      `(?<=^|[，。！？、,.!?\\n是在叫的])(?!我们|孩子|附近|这|那|某|一家|各|每|市里|公立|私立|日本|中国|中文|当地|本地|很多|所有|一些|我|你|他|她|去|到|从)(?:(?![的是说在了着过到去])[\\u4e00-\\u9fff]){2,8}?${ZH_PLACE}的?${ZH_JOB}(?=[，。！？,.!?\\s]|$|不|说|让|叫|把|对|很|也|都|在|是)`,
      'gu',
    ),
  },
  // my brother is the imam at the Isesaki mosque
  {
    needs:
      /(?:is|was|works?|es|era|trabaj\p{Ll}+|é|trabalh\p{Ll}+|saya|kami|ko|là|làm) \p{Ll}|[’']s \p{Ll}/u,
    pattern: new RegExp(
      `(?<!\\p{L})${KIN_IS}(?: (?:an?|the|el|la|un|una|o|a|um|uma|seorang|isang|si))?(?: \\p{Ll}{3,12}){0,2}? ${JOB}(?: \\p{Ll}{2,10}){0,2}? ${AT} ${COMPANY}(?: (?:mosque|church|temple|school|clinic|hospital|restaurant|factory|kindergarten|nursery))?`,
      'gu',
    ),
  },
  // I teach music at Miyagou Junior High
  {
    needs: /teach|enseñ|ensin|dou aula|doy clases|mengajar|dạy|nagtuturo/,
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:[Ii] (?:also |now )?teach|[Ee]nseño|[Dd]oy clases de|[Ee]nsino|[Dd]ou aulas? de|[Ss]aya mengajar|[Ee]m dạy|[Tt]ôi dạy|[Nn]agtuturo (?:po )?ako(?: ng)?) )(?:\\p{Ll}{3,14} ){0,3}(?:at|in|en|na|no|em|di|ở|tại|sa) (?:the |la |el |a |o )?(?:escuela |escola |colegio |colégio |trường |sekolah |primaria |secundaria )?${COMPANY}`,
      'gu',
    ),
  },
  // I run Curry House Lumbini
  {
    needs: /run|own|manej|atiend|dueñ|toco|administr|mengelola|punya|quản|chủ|patakbo/,
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:(?:[Ii]|[Ww]e|my (?:husband|wife|brother|sister|father|mother)) (?:run|runs|own|owns|manage|manages)|(?:mi (?:esposo|esposa|marido|hermano|hermana) )?(?:[Mm]anejo|[Mm]aneja|[Aa]tiendo|[Aa]tiende|[Aa]dministro)|[Ee]u toco|[Tt]oco|[Aa]dministro|[Ss]aya (?:mengelola|punya)) )(?:the |a |el |la |o |um |uma |toko |warung |restoran |tienda |loja |padaria |restaurante |\\p{Ll}{3,12} ){0,3}${UP}(?: ${UP}){1,3}`,
      'gu',
    ),
  },
  // Head teacher, Sakai Nursery
  {
    needs:
      /^(?=.*[,–-] ?\p{Lu}).*(?:[Hh]ead|[Mm]anager|[Oo]wner|[Ss]upervisor|[Pp]rincipal|[Dd]irector|[Cc]hief|[Gg]erente|[Dd]ueñ|[Ee]ncarreg|[Ee]ncargad|[Mm]anajer|[Kk]epala|[Dd]iret)/u,
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Hh]ead (?:teacher|nurse|chef|cook)|(?:[Nn]ight |[Ss]hift |[Ff]loor |[Ss]tore )?[Mm]anager|[Oo]wner|[Ss]upervisor|[Pp]rincipal|[Dd]irector[a]?|[Ss]ection chief|[Gg]erente|[Dd]ueñ[oa]|[Ee]ncarregad[oa]|[Ee]ncargad[oa]|[Dd]iretor[a]?|[Mm]anajer|[Kk]epala \\p{Ll}{4,8}),? (?:[–-] )?(?=${UP} )${UP}(?: (?:de |da |do |no )?${UP}){1,3}`,
      'gu',
    ),
  },
  // the only dentist in Sakai town
  {
    needs: /\bonly\b|únic[oa]|satu-satunya|duy nhất|nag-iisang|tanging/,
    pattern: new RegExp(
      `(?:(?:the|one of the) only (?:\\p{Lu}?\\p{Ll}+ ){0,2}?${JOB}s? (?:in|at) |(?:el|la|o|a) únic[oa] (?:\\p{Ll}+ )?${JOB} (?:de|en|em|da|do) (?:la |o |a )?|satu-satunya (?:\\p{Ll}+ )?${JOB} di |${JOB} duy nhất (?:ở|tại) |(?:ang )?(?:nag-iisang|tanging) (?:\\p{Ll}+ )?${JOB} sa )${COMPANY}(?: (?:town|village|area|district))?`,
      'gu',
    ),
  },
  // satu-satunya anak magang dari Indonesia di peternakan babi Kasukawa
  {
    needs: /\bonly\b|únic[oa]|satu-satunya|duy nhất|nag-iisang|tanging/,
    pattern: new RegExp(
      `(?:(?:the|one of the) only (?:\\p{L}+ ){0,3}?(?:trainee|intern|worker|foreigner|employee|woman|man|girl|male|female|student|Brazilian|Peruvian|Vietnamese|Filipin[oa]|Nepali|Indonesian|Chinese|Korean|Ghanaian|American)(?: \\p{L}+){0,3}? (?:at|in|of) (?:the |a )?|(?:el|la|o|a) únic[oa] (?:\\p{L}+ ){0,3}?(?:practicante|estagiári[oa]|trabajador[a]?|trabalhador[a]?|emplead[oa]|empregad[oa]|funcionári[oa]|extranjer[oa]|estrangeir[oa]|peruan[oa]|brasileir[oa]|mujer|mulher|hombre|homem)(?: \\p{L}+){0,3}? (?:en|em|de|da|do|na|no) (?:la |el |o |a )?|satu-satunya (?:\\p{L}+ ){0,2}?(?:magang|pekerja|karyawan|orang|perempuan|wanita|pria|siswa|kenshusei)(?: \\p{L}+){0,3}? di |(?:thực tập sinh|công nhân|nhân viên|người)(?: \\p{L}+){0,3}? duy nhất (?:ở|tại|trong) |(?:nag-iisang|tanging) (?:\\p{L}+ ){0,2}?(?:trainee|trabahador|empleyado|babae|lalaki|dayuhan|Pinoy|Pinay|Pilipin[oa])(?: \\p{L}+){0,3}? sa )(?:\\p{Ll}+ ){0,3}?${COMPANY}`,
      'gu',
    ),
  },
];
/** Of everybody: the hall, the ward's offices, the school or shop that has no name of its own. */
const PUBLIC =
  /市役所|市民病院|県庁|役場|市民課|支所|公民館|図書館|シルバー人材|ハローワーク|(?:^|の)(?:近所|近く|地元|市内|県内|隣|同じ|大き[いな]|小さ[いな]|この|その|あの|うち|勤め先|私立|公立|民間|認可|無認可|普通|日本|派遣|子供|子ども|息子|娘|各|某|大手|一般|総合|特別|養護|有料|介護|高齢者)(?:の)?[一-龥ァ-ヴーぁ-ん]{0,4}の|시청|시립도서관|市政府|市役所|[Cc]ity [Hh]all|[Pp]refeitura|[Aa]yuntamiento|[Mm]unisipyo|[Bb]alai [Kk]ota|Japan|Japón|Japão|Jepang|Nhật|Hapon/u;
/** A place with nothing before it but a word of every town. */
const NAMELESS =
  /^(?:市内|県内|近所|地元|地域|民間|私立|公立|市立|県立|国立|認可|大手|派遣|中小|外資|日系|老舗|個人|自分|父|母|夫|妻|娘|息子|友人|外国|日本|病児|夜間|救急|特別|養護|有料|介護|高齢者|障害者|子供|普通|わたし|わたしの|うち|うちの|この|その|あの|おなじ|ちかく|むすこ|むすめ|こども|にほん|がいこく|おおきい|ちいさい|あたらしい|全部|他|各|本|当|前|元|某)(?:の)?(?:食品|工業|病院|医院|クリニック|内科|歯科|薬局|保育園|保育所|幼稚園|こども園|学童|小学校|中学校|高校|高等学校|支援学校|老人ホーム|ホーム|スーパー|ホテル|旅館|学校|工場|ほいくえん|ようちえん|びょういん|しょうがっこう|ちゅうがっこう|こうじょう)/;

/** Workplaces with their own name and what somebody is there. `isOther`: a word with a capital that is no name of a firm. */
export const plainWorkplaces = (
  text: string,
  isOther: (word: string) => boolean,
): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { needs, pattern } of PATTERNS)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern)) {
        if (PUBLIC.test(word) || NAMELESS.test(word)) continue;
        const capitals = word.split(/[ ,"“«”»]+/).filter((one) => /^\p{Lu}\p{L}{2,}/u.test(one));
        const told =
          capitals.some((one) => !isOther(one)) ||
          /mosque|church|only |únic|satunya|duy nhất|iisang|tanging/.test(word);
        if (/\p{Lu}/u.test(word) && /[a-z]{3}/.test(word) && !told) continue;
        finds.push({
          start: from + index,
          end: from + index + word.length,
          kind: 'workplace-role',
        });
      }
  return finds;
};
