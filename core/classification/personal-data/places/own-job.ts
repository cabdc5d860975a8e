import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Somebody says what they do at a place with a name: one of few there. */
interface OwnJob {
  /** Cheap to look for, and no match is without. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const JA_ORG =
  '(?:製菓|食品|フーズ|フード|電機|電器|電子|電装|精機|精密|精工|工機|機工|工業|工場|製作所|製鋼|鋼業|金属|鉄工所?|鋳造|化学|化成|樹脂|ゴム|プラスチック|プレス|塗装|印刷|紙業|木工|縫製|繊維|産業|興業|商事|商会|商店|運輸|運送|物流|倉庫|急便|建設|工務店|設備|自動車|オート|モータース|農園|農場|牧場|ファーム|水産|青果|精肉|デリカ|ベーカリー|弁当|スーパー|ストア|マート|ホテル|旅館|病院|医院|クリニック|歯科|薬局|保育園|幼稚園|こども園|学童|小学校|中学校|高校|支援学校|特養|老健|老人ホーム|ホーム|デイサービス|デイ|苑|荘|郵便局|信用金庫|銀行|タクシー|交通|バス|警備|清掃|ビルサービス|サービス|派遣|テック|テクノ|システム|ロジ|物産|センター|事務所|営業所|会社|しょくひん|こうじょう|かいしゃ|びょういん|ほいくえん)';
const JA_JOB =
  '(?:運転手?|うんてんしゅ|うんてん|オペレーター|検査員?|けんさ|検品|溶接工?|ようせつ|組立|組み立て|くみたて|製造|加工|塗装|梱包|こんぽう|仕分け|清掃員?|そうじ|掃除|警備員?|調理員?|調理師|ちょうり|接客|レジ|事務員?|経理|営業|介護職員?|介護士|介護|かいご|看護師|看護助手|かんごし|准看護師|保育士|ほいくし|指導員|支援員|講師|教諭|先生|せんせい|配達員?|はいたつ|ドライバー|作業員|職人|パート|アルバイト|バイト|夜勤|夜警|受付|うけつけ|通訳|つうやく|整備士?|工員|期間工|実習生|じっしゅうせい|店員|てんいん|薬剤師|栄養士|養護教諭|司書|技師|理学療法士|作業療法士|ケアマネ(?:ジャー)?|ヘルパー|仲居|フロント|厨房|ライン|リーダー|班長|主任|係長|課長)';
/** That somebody has a job. */
const JA_NEEDS =
  /で.{2,24}(?:を ?(?:し|やっ|務|つと|担当|任さ|の)|として|です|でした|だっ|に(?:就|つい)|の ?(?:仕事|しごと))/;
const BRACKETS = '(?:\\([ぁ-ん 　]{1,14}\\))?';
const JA_NAME = '[\\u4e00-\\u9fffァ-ヴーA-Za-z々ヶ・「」]{2,14}';

const UP = "\\p{Lu}[\\p{L}\\p{M}\\d'&-]{1,20}";
/** Now or before. */
const AM =
  "(?:[Ii](?:'m|’m| am| was| used to be|'ve been|’ve been| have been)|[Ii] (?:now |currently )?work(?:ed)?|[Ww]ork(?:ing|ed) as|[Mm]y job is|(?:[Yy]o )?(?:[Ss]oy|[Ee]ra|[Ff]ui)|[Tt]rabaj(?:o|aba|é)(?: de| como)?|[Hh]e trabajado(?: de| como)?|(?:[Ee]u )?(?:[Ss]ou|[Ee]ra|[Ff]ui)|[Tt]rabalh(?:o|ava|ei)(?: de| como)?|[Ss]aya(?: dulu| adalah| seorang)?|(?:[Ss]aya )?[Bb](?:e)?kerja(?: sebagai)?|[Dd]ulu(?: kerja)?|(?:[Ee]m|[Tt]ôi|[Mm]ình|[Cc]háu|[Cc]hồng em|[Vv]ợ tôi)(?: đang| từng)? (?:là|làm)|[Aa]ko(?: po)?(?: ay)?(?: si)?|[Nn]agtatrabaho(?: po)?(?: ako)?(?: bilang)?|[Tt]rabaho ko(?: po)?(?: ay)?)";
const JOB =
  '(?:driver|operator|inspector|welder|machinist|packer|picker|caregiver|care worker|carer|nurse|teacher|assistant teacher|ALT|trainee|intern|technician|engineer|clerk|cashier|cook|chef|cleaner|guard|translator|interpreter|accountant|receptionist|mechanic|painter|electrician|carpenter|barber|farmhand|worker|supervisor|leader|manager|operari[oa]|operador[a]?|obrer[oa]|soldador[a]?|montador[a]?|montacarguista|tractorista|torner[oa]|torneiro|pintor[a]?|costurer[oa]|costureir[oa]|mecánic[oa]|mecânic[oa]|electricista|eletricista|cuidador[a]?|enfermer[oa]|enfermeir[oa]|vendedor[a]?|cajer[oa]|caixa|cociner[oa]|cozinheir[oa]|ayudante|ajudante|auxiliar|asistente|assistente|secretari[oa]|secretári[oa]|contador[a]?|traductor[a]?|tradutor[a]?|intérprete|chofer|conductor[a]?|motorista|limpieza|limpeza|faxineir[oa]|vigilante|guardia|segurança|profesor[a]?|professor[a]?|maestr[oa]|estagiári[oa]|practicante|inspetor[a]?|encargad[oa]|encarregad[oa]|pengemudi|sopir|supir|operator|buruh|pekerja|perawat|guru|montir|penjahit|kurir|admin|kasir|koki|satpam|petugas|staf|staff|karyawan|teknisi|tukang [a-z]{3,8}|pengelas|magang|penerjemah|lái xe(?: nâng)?|tài xế|công nhân|đứng máy|vận hành máy|kiểm hàng|đóng gói|thợ [a-zà-ỹ]{2,6}|kỹ sư|kỹ thuật viên|thực tập sinh|điều dưỡng|hộ lý|y tá|giáo viên|kế toán|thư ký|phiên dịch|đầu bếp|phụ bếp|nhân viên(?: [a-zà-ỹ]{2,7}){0,2}|thu ngân|tạp vụ|trabahador|tagaluto|tagalinis|guro|nars|drayber|kahera|tagabalot|tagasuri|helper)';
const WORD = "(?:[ ,-]{1,2}[\\p{Ll}][\\p{L}'’-]{0,14})";
const AT =
  '(?:at|in|for|with|na|no|nas|en|em|da|do|de|del|para|di|pada|ở|tại|cho|bên|sa|ng)(?: (?:the|a|la|el|o|una?|empresa|fábrica|compañía|firma|company|factory|công ty|cty|xưởng|nhà máy|perusahaan|pabrik|kumpanyang|pabrika ng|asilo|hogar|lar|clínica|hospital|hotel|granja|creche|escola|escuela|colegio|guardería|restaurante|padaria|panadería|viện dưỡng lão|bệnh viện|trường|nhà hàng|khách sạn|panti|rumah sakit|toko|restoran|sekolah)){0,3}';
const COMPANY = `["“«]?(?:PT |CV )?${UP}(?: (?:de |da |do |no |&)?${UP}){0,3}["”»]?`;

const KO_ORG =
  '(?:공업|공장|제작소|물류센터|센터|정밀|전자|금속|제과|식품|푸드|푸즈|프레스|주조|산업|식당|마트|의원|병원|치과|약국|학원|농장|건설|요양원|양로원|호텔|여관|물류|운수|운송|철공소|빵집|화학|고무|플라스틱|도금|기계|전기|자동차|세탁소|초등학교|중학교|어린이집|유치원|우체국)';
const ZH_ORG =
  '(?:制果|制菓|食品|工业|工業|电机|電機|电子|电装|精密|金属|机械|塑料|化学|印刷|运输|物流|建设|制药|铸造|模具|零件|工厂|公司|厂|养老院|敬老院|医院|诊所|农场|农园|超市|餐厅|饭店|酒店|旅馆|宿舍|学校|保育园|幼儿园|会社)';

const PATTERNS: readonly OwnJob[] = [
  // サンワ製菓でフォークリフトの運転をしていました
  {
    needs: JA_NEEDS,
    pattern: new RegExp(
      `(?:[\\u4e00-\\u9fff々ヶ]{1,6}の)?(?:${JA_NAME}${JA_ORG}|${JA_ORG}(?:「[^」。\\n]{1,12}」|[ぁ-んァ-ヴー]{2,8}?))${BRACKETS}(?:の[^。、\\n]{1,8})?で ?[^。、はが\\n]{0,14}?${JA_JOB}${BRACKETS}(?= ?(?:を ?(?:し|やっ|務|つと|担当|任さ|の)|として|です|でした|だっ|に(?:就|つい)|の ?(?:仕事|しごと)))`,
      'gu',
    ),
  },
  // 学童「とんぼ」の指導員をしていて
  {
    needs: /[」』]の/,
    pattern: new RegExp(
      `[\\u4e00-\\u9fffァ-ヴー々ぁ-ん]{1,8}[「『][^」』。\\n]{1,14}[」』]の[^。、はが\\n]{0,6}?${JA_JOB}(?=を(?:し|やっ|務)|として|です|でした)`,
      'gu',
    ),
  },
  // かいしゃは あおば食品です。わたしは リーダーです。
  {
    needs: /(?:会社|かいしゃ|勤め先|つとめさき|職場|しょくば)(?:\([ぁ-ん]+\))?は/,
    pattern: new RegExp(
      `(?<=(?:会社|かいしゃ|勤め先|つとめさき|職場|しょくば)(?:\\([ぁ-ん]+\\))?は ?)[\\u4e00-\\u9fffァ-ヴーぁ-んA-Za-z々]{1,12}(?<!わたしの|日本の|大きい|小さい)${JA_ORG}${BRACKETS}(?= ?(?:です|で |で、|と ?いう|の))`,
      'gu',
    ),
  },
  // 저는 산와제과에서 지게차 운전을 했는데
  {
    needs: /에서 /,
    pattern: new RegExp(
      `(?:저는 |제가 )?(?!우리|저희|그|이|어느|한|다른|일본|국제|다문화|시민|복지|보건|문화|지원|상담|식품|자동차|전자)[가-힣A-Za-z]{1,10}${KO_ORG}에서 (?:[가-힣0-9]{1,8} ?){0,2}?(?:운전|용접|조립|검사|포장|청소|조리|요리|간호|간병|경비|배달|가공|도장|사무|통역|접수|정비|생산|분류|계산|미화|보육|강사|교사|지게차)[가-힣]{0,3}?(?=(?:을|를|로|으로|일을?|직을?)? ?(?:했|하[고는던였며]|해요|합니다|맡|일[하했]|근무|담당|입니다|이었|였))`,
      'gu',
    ),
  },
  // 我在三和制果开叉车
  {
    needs: /(?:我|他|她|老公|丈夫|老婆|妻子|，).{0,4}在/,
    pattern: new RegExp(
      `(?:我|他|她|老公|丈夫|老婆|妻子|(?:先生|太太)姓[^，。]{1,4}，)(?:之前|以前|原来|现在|曾经|一直)?在(?!日本|市里|家|食品|电子|汽车|服装|制衣|加工|机械|塑料|零件|化工|印刷|物流|建筑|中华|中国|便当|那|这|一|某|哪|学校|公司|工厂|超市|饭店|医院)[\\u4e00-\\u9fffA-Za-z“”「」]{2,10}?${ZH_ORG}(?:里)?(?:开叉车|开车|做|当|担任|负责|从事|上夜班|干|搞)[^，。,\\n]{0,8}`,
      'gu',
    ),
  },
  // म सान्वा फुड्समा फोर्कलिफ्ट चालक थिएँ
  {
    needs:
      /मा .*(?:चालक|ड्राइभर|अपरेटर|वेल्डर|नर्स|केयरगिभर|भान्से|कुक|सफाइकर्मी|गार्ड|प्याकर|हेल्पर|टेक्निसियन|निरीक्षक|क्यासियर|शिक्ष|दोभाषे|ट्रेनी|सुपरभाइजर|लिडर)/,
    pattern:
      /(?:(?:म|मेरो श्रीमान्?|मेरी श्रीमती) )?(?!यस|त्यस|एउटा|जापान|नेपाल|सानो|पुरानो|ठूलो|नयाँ|घर|मेरो|मेरी|हाम्रो|आफ्नो|अर्को|एक|कुनै|खाना|लुगा|गाडी|खाद्य)[\u0900-\u097f]{2,14}(?: [\u0900-\u097f]{2,14})? ?(?:कम्पनी|कारखाना|फ्याक्ट्री|फुड्स|फुड|कोग्यो|प्रेस|इन्डस्ट्रिज|मोटर्स|होटल|अस्पताल|नर्सिङ होम|केयर होम|फार्म|बेन्तो|मेटल|प्लास्टिक|लजिस्टिक्स|मार्ट|स्टोर|रेस्टुरेन्ट|सेइका|सेइकी|देन्की|सान्ग्यो|केन्सेत्सु|शोकुहिन)मा (?:[\u0900-\u097f]{2,14} ){0,2}?(?:चालक|ड्राइभर|अपरेटर|वेल्डर|नर्स|केयरगिभर|भान्से|कुक|सफाइकर्मी|गार्ड|प्याकर|हेल्पर|टेक्निसियन|निरीक्षक|क्यासियर|शिक्षक|शिक्षिका|दोभाषे|ट्रेनी|सुपरभाइजर|लिडर)/gu,
  },
];
const LATIN = new RegExp(
  `(?<![\\p{L}])(?:${AM}(?:(?: an?| the| el| la| un| una| o| um| uma| seorang| isang)?${WORD}{0,3}?|(?: the)? only(?: \\p{Lu}\\p{Ll}+)?)[ ](?:${JOB})|(?:\\p{L}\\p{Ll}+ )?(?:${JOB})(?: po)? ako(?: po)?)(?![\\p{L}])${WORD}{0,5}? ${AT} ${COMPANY}`,
  'gu',
);
const SOME_JOB = new RegExp(`(?<!\\p{L})(?:${JOB})(?!\\p{L})`, 'u');
const NEEDS = /\p{Ll} \p{Lu}|\p{Ll} ["“«]/u;
/** What everybody knows, or several of such live from. */
const PUBLIC =
  /市役所|市民病院|県立|国立|市立|役場|県庁|city hall|city council|prefeitura|ayuntamiento|municipal|munisipyo|balai kota|시청|시립|市政府|नगरपालिका/iu;

/**
 * Who does what at which place, as people tell of themselves: "I worked as a forklift driver at ...". `isOther`: a word with
 * a capital that is no name of a firm.
 */
export const ownJobs = (text: string, isOther: (word: string) => boolean): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) => {
    if (!PUBLIC.test(word)) finds.push({ start, end: start + word.length, kind: 'workplace-role' });
  };
  for (const { needs, pattern } of PATTERNS)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern)) add(from + index, word);
  for (const { from, part } of partsWith(text, NEEDS)) {
    if (!SOME_JOB.test(part)) continue;
    for (const { 0: word, index } of matchesOf(part, LATIN)) {
      const names = word.split(/[ ,"“«”»]+/).slice(1);
      if (names.some((one) => /^\p{Lu}\p{L}{2,}/u.test(one) && !isOther(one)))
        add(from + index, word);
    }
  }
  return finds;
};
