import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Who works at a place that is told by its name in quotes or by where it stands, whatever its trade: each language has its own order. */
interface NamedRole {
  /** Cheap to look for, and no match is without. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const QUOTED = '["“”\'‘’「『《«][^"“”\'‘’」』》»。.\\n\\ufffc]{1,18}["“”\'‘’」』》»]';

const KANA_ROLE =
  '(?:てんちょう|ふくてんちょう|しゃちょう|はんちょう|くみちょう|こうじょうちょう|えんちょう|いんちょう|こうちょう|しゅにん|かちょう|ぶちょう|かかりちょう|しょちょう|りょうちょう|かんりにん|りょうぼ|おかみ|おかみさん|リーダー|オーナー|マスター|ママ|チーフ|マネージャー|うけつけ|かんごし|かいごし|ほいくし|りょうりちょう|うんてんしゅ|けいびいん|つうやく|しはいにん|せきにんしゃ)(?:せんせい|さん)?';
const KANA_ORG =
  '(?:こうじょう|工場|べんとうや|弁当屋|パンや|パン屋|おみせ|みせ|店|びょういん|病院|クリニック|しか|はいしゃ|歯科|やっきょく|薬局|ほいくえん|保育園|ようちえん|幼稚園|こどもえん|しょうがっこう|ちゅうがっこう|りょう|寮|ホテル|りょかん|旅館|レストラン|しょくどう|食堂|いざかや|居酒屋|ラーメンや|ラーメン屋|やきにくや|焼肉屋|スナック|スーパー|コンビニ|ガソリンスタンド|かいしゃ|会社|のうえん|農園|ぼくじょう|びようしつ|美容室|とこや|じゅく|塾|ホーム|しせつ|施設|そうこ|倉庫|クリーニングや)';
/** Towns and stations; whose or which one it is, is no name. */
const KANA_AREA =
  '(?!まち|むら|となり|えき|がっこう|びょういん|みせ|かいしゃ|こうじょう|わたし|うち|ここ|そこ|この|その|あの|どこ|いま|まえ|まいにち|はたら|ともだち|むすこ|むすめ|おなじ|ちかく|にほん|かれ|だれ|おっと|しごと|だんな|つま)[ぁ-んァ-ヴー\\u4e00-\\u9fff々ヶ]{2,8}';
const JA_ROLE =
  '(?:店長|副店長|社長|専務|工場長|班長|組長|主任|課長|係長|部長|所長|園長|院長|校長|寮長|寮母|施設長|支配人|オーナー|マスター|ママ|女将|おかみ|大将|店主|リーダー|チーフ|マネージャー|責任者|婦長|師長|料理長|先生|医師|管理人|塾長|監督|コーチ|代表)';

const KO_ROLE =
  '(?:공장장|부공장장|점장|부점장|간호부장|수간호사|사무장|부원장|사장|원장|교장|반장|조장|과장|부장|주임|팀장|소장|사감|관리인|책임자|약사|의사|간호사|요양보호사|조리사|요리사|주방장|매니저|오너|리더|마담|주인|실장|대리|지점장|강사|담임|교사|선생님?)(?:님)?';
const KO_WORD = '[가-힣A-Za-z]{0,7}[^\\s은는을를에서의도요다이가.,\\n]';
const KO_PLACE = '[가-힣]{2,6}(?:초|마치|정|시|역|동|읍|촌|쵸)(?:에 있는|의| 앞| 근처| 옆| 뒤)?';

const ZH_ROLE =
  '(?:护士长|护士|护工|厨师|厨师长|司机|保安|前台|收银员|翻译|会计|教练|班长|店长|厂长|社长|院长|园长|局长|校长|塾长|主任|人事科长|课长|科长|部长|组长|老板娘?|经理|领班|工头|主管|负责人|宿舍长|舍监|药剂师|牙医|医生|班主任|妈妈桑|线长|拉长)';

const NE_ROLE =
  '(?:म्यानेजर|मेनेजर|सुपरभाइजर|मालिक|मालिक्नी|साहु|साहुजी|साहुनी|हाकिम|प्रमुख|प्रिन्सिपल|प्रधानाध्यापक|लिडर|लीडर|इन्चार्ज|डाक्टर|नर्स|भान्से|कुक|सेफ|ड्राइभर|गार्ड|क्यासियर|दोभाषे|हेड|फोरम्यान|संचालक|वार्डेन|निर्देशक|बोस|हान्चो|तेन्चो|शिक्षक|शिक्षिका)';
const NE_ORG =
  '(?:कम्पनी|कारखाना|फ्याक्ट्री|पसल|रेस्टुरेन्ट|क्लिनिक|अस्पताल|नर्सरी|होस्टल|मार्ट|गोदाम|होटल|वृद्धाश्रम|बेकरी|सुपरमार्केट|पेट्रोल पम्प|पम्प|सैलुन|क्याफे|बार|क्लब|किन्डरगार्टन|डेकेयर|ग्यारेज|वर्कसप|फार्मेसी|औषधि पसल|मासु पसल|लन्ड्री|इजाकाया|इज़ाकाया|कराओके)';

const UP = "\\p{Lu}[\\p{L}\\p{M}\\d'&-]{1,20}";
/** Only one has it at a place: then the place need not say what it makes. */
const LATIN_ROLE =
  '(?:(?:floor|shift|night|night[- ]shift|line|plant|store|head|assistant|general|office|site)[ -])?(?:manager|owner|boss|supervisor|foreman|principal|headmaster|head ?teacher|director|head (?:nurse|chef|cook|priest|doctor)|landlord|landlady|priest|mama-?san|gerent[ea]|dueñ[oa]|jef[ea]|encargad[oa]|capataz|director[a]?|administrador[a]?|patr[oó]n[a]?|propietari[oa]|mayordomo|capitán|don[oa]|encarregad[oa]|diretor[a]?|patrão|patroa|proprietári[oa]|líder|supervisor[a]?|chefe|may-?ari|manedyer|bisor|bisyor|amo|pinuno|tagapamahala|kapatas|punong-?guro|prinsipal|lider|manajer|manager|mandor|pemilik|bos|kepala (?:asrama|pabrik|shift|sekolah|toko|regu|bagian|perawat|dapur|gudang|koki|cabang)|kepala|direktur|atasan|pengawas|ketua|quản lý|chủ(?: quán| tiệm| xưởng| cửa hàng)?|ông chủ|bà chủ|giám đốc|đốc công|sếp|tổ trưởng|trưởng ca|trưởng phòng|trưởng nhóm|hiệu trưởng|quản đốc|tencho|shacho|hancho|kojocho|encho|incho|chef|cook|receptionist|coach|instructor[a]?|dentist|cashier|cociner[oa]|recepcionista|entrenador[a]?|cozinheir[oa]|treinador[a]?|resepsionis|pelatih|kasir|koki|lễ tân|đầu bếp|huấn luyện viên|tagaluto|kahera)';
const LINK =
  '(?:,? (?:de|del|da|do|of|the|el|la|o|a|ng|na|shift|shift leader|turno|turma|línea|linha|line|sección|setor|planta|night|noche|noite|day|día|dia|general|geral|umum|chung|ca|đêm|ngày|produksi|malam|pagi|[0-9]{1,2}|[A-E]))';
const AT = '(?:at|in|of|from|for|na|no|en|em|de|del|da|do|di|dari|ng|sa|ở|tại|bên|của)';
const THE = '(?:the|el|la|los|las|o|a|os|as|isang|mga|may|sebuah)';
const AREA = `(?:,? (?:in|en|em|sa|sa may|de|di|daerah|ở|near|gần|gần ga|perto da|cerca de|dekat|di dekat|malapit sa) (?:ga |stasiun |la estación de |estação de )?${UP}(?: ${UP})?)?`;

const PATTERNS: readonly NamedRole[] = [
  // 本町の「スナック月影」のママ, ラーメンやさん「こがね」の てんちょう
  {
    needs: /[「『"“]/,
    pattern: new RegExp(
      `(?:[\\u4e00-\\u9fffァ-ヴー々ヶぁ-ん]{1,8}の ?)?(?:[\\u4e00-\\u9fffァ-ヴー々ヶ]{1,8}|[ぁ-んァ-ヴー]{2,8})?[「『"“][^」』"”。\\n\\ufffc]{1,14}[」』"”] ?(?:[\\u4e00-\\u9fffぁ-んァ-ヴー々ヶ]{1,8}?(?:店|支店|工場|校|園))?(?: ?の)? ?(?:[\\u4e00-\\u9fffァ-ヴー]{1,4}の ?)?(?:${JA_ROLE}|${KANA_ROLE})`,
      'gu',
    ),
  },
  // さかいの パンこうじょうの はんちょう
  {
    needs:
      /ちょう|かんりにん|おかみ|リーダー|オーナー|マスター|ママ|チーフ|うけつけ|し(?:は|が|に|の|さん)/,
    pattern: new RegExp(
      `(?<![ぁ-んァ-ヴー\\u4e00-\\u9fff])${KANA_AREA}(?:の|に ?ある|えきまえの) ?(?:お?[ぁ-んァ-ヴー\\u4e00-\\u9fff]{0,8}?)${KANA_ORG}(?:さん)?の ?(?:[ぁ-んァ-ヴー\\u4e00-\\u9fff]{1,5}の ?)?${KANA_ROLE}`,
      'gu',
    ),
  },
  // みどりほいくえんの えんちょうせんせい
  {
    needs: /ちょう|かんりにん|うけつけ/,
    pattern: new RegExp(
      `(?<![ぁ-んァ-ヴー\\u4e00-\\u9fff])(?!わたし|うちの|この|その|あの|おなじ|ちかく|むすこ|むすめ)[ぁ-んァ-ヴー\\u4e00-\\u9fff々]{2,7}(?<![のはがをにでも])(?:ほいくえん|保育園|ようちえん|幼稚園|こどもえん|しょうがっこう|しか|クリニック|びょういん|いいん|やっきょく|しょくどう|べんとう|食堂|弁当|スーパー|ストア|ベーカリー|ホーム|ホテル)の ?${KANA_ROLE}`,
      'gu',
    ),
  },
  // 혼마치 '달빛 포차' 사장
  {
    needs: /[가-힣]["”'’」』]/,
    pattern: new RegExp(
      `(?:${KO_PLACE} ?)?(?:${KO_WORD} ){0,2}${QUOTED} ?(?:(?:의|에서 일하는) ?)?(?:[가-힣]{1,5} ?){0,2}?${KO_ROLE}`,
      'gu',
    ),
  },
  // 렌다초 파친코 갤럭시 점장
  {
    needs: /[가-힣]{2}(?:초|마치|역|시|정)/,
    pattern: new RegExp(
      `(?<![가-힣])${KO_PLACE} (?:${KO_WORD} ){1,3}(?:야간 |주간 |현장 )?${KO_ROLE}(?=이|가|은|는|을|를|에게|한테|께|의|님|[ ,.])`,
      'gu',
    ),
  },
  // 本町那家居酒屋“月之华”的老板
  {
    needs: /["“「『《][^"”」』》]*["”」』》]/,
    pattern: new RegExp(
      `(?:[\\u4e00-\\u9fff]{0,10})["“「『《][^"”」』》。\\n\\ufffc]{1,16}["”」』》](?:公司|工厂|分店|店|馆|院|园|车间|会社|食品|制作所|面馆|饭店|餐厅|诊所|超市)?(?:的|那里的)?(?:夜班|白班|早班|晚班|人事|车间)?${ZH_ROLE}`,
      'gu',
    ),
  },
  // होन्माचीको "हिमाल करी" का साहु
  {
    needs: /^(?=.*[\u0900-\u097f]).*["“'‘]/s,
    pattern: new RegExp(
      `(?:[\\u0900-\\u097f]{2,16} ){0,5}${QUOTED} ?(?:को|का|की|मा काम गर्ने)? ?(?:[\\u0900-\\u097f]{2,10} ){0,2}?${NE_ROLE}`,
      'gu',
    ),
  },
  {
    needs: /[\u0900-\u097f]{2}को /,
    pattern: new RegExp(
      `(?<![\\u0900-\\u097f])(?!मेरो|हाम्रो|यहाँ|त्यहाँ|जापान|नेपाल|इसेसाकी|नगर|आफ्नो|अर्को|उसको|उनको|मेरै|यसको|कम्पनी|कारखाना|पसल)[\\u0900-\\u097f]{2,12}(?:को|मा भएको|मा रहेको) (?:[\\u0900-\\u097f]{2,14} ){0,2}?${NE_ORG} ?(?:को|का|की) ?(?:[\\u0900-\\u097f]{2,10} ){0,1}?${NE_ROLE}`,
      'gu',
    ),
  },
];
/** Only a kind of place stands between a role and its name. */
const ORG = '(?:\\p{Ll}[\\p{L}-]{1,14})';
/** Latin letters are told apart by their capitals: only names follow. */
const LATIN = new RegExp(
  `(?<![\\p{L}])(?:${LATIN_ROLE.replace(/(^|\||\(\?:)(\p{Ll})/gu, (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`)})${LINK}{0,4} ${AT} (?:${THE} )?(?:(?:${ORG}|\\p{Ll}[\\p{L}-]{1,14}) (?:\\p{Ll}[\\p{L}-]{1,14} ){0,2}?)?(?:(["“«]\\p{Lu}[^"”»\\n]{1,20}["”»])|(${UP}(?: (?:no |de |da |do |del |& )?${UP}){0,3}))${AREA}`,
  'gu',
);
/** Of these there are several at most places: the name must be a longer one. */
const WEAK =
  /^(?:chef|cook|receptionist|coach|instructor|instructora?|teacher|dentist|doctor|nurse|guard|cashier|cociner[oa]|recepcionista|entrenador[a]?|cozinheir[oa]|treinador[a]?|técnic[oa]|resepsionis|pelatih|kasir|koki|lễ tân|đầu bếp|huấn luyện viên|tagaluto|kahera)(?!\p{L})/iu;
const LATIN_NEEDS = new RegExp(`[a-zà-ỹ]{2} ${AT} `);

const OFFICIAL =
  /の家[」』]|110|の日[」』]|月間|運動[」』]|市役所|市長|市民|役場|県庁|区役所|시청|시장님|시립|도서관|문화회관|市政府|市长|图书馆|नगरपालिका|वडा|city hall|city|council|library|museum|prefeitura|ayuntamiento|municip|munisipyo|balai kota|perpustakaan|thư viện|thành phố|ủy ban|government|ministry|embassy|consul|gobierno|governo|gob|embajada|embaixada|biblioteca|museo|museu/iu;
/** Within a row of small words somebody does something: then the name is of something else. */
const VERB =
  / (?:and|that|who|when|is|was|has|said|told|should|will|can|must|que|cuando|es|está|era|dijo|debe|y|e|disse|quando|é|deve|ang|ay|kung|dapat|yang|dan|adalah|harus|bilang|là|và|nói|phải|nên|rằng|for|to|with|con|com|para|por|dengan|untuk|với|cho) /u;

/** `isOther`: a word with a capital that is no name of a firm: a town, a country, a month. */
export const namedWorkplaces = (
  text: string,
  isOther: (word: string) => boolean,
): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (const { needs, pattern } of PATTERNS)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern))
        if (!OFFICIAL.test(word))
          finds.push({
            start: from + index,
            end: from + index + word.length,
            kind: 'workplace-role',
          });
  for (const { from, part } of partsWith(text, LATIN_NEEDS))
    for (const { 0: word, 1: quoted, 2: row = '', index } of matchesOf(part, LATIN)) {
      const names = row.split(' ').filter((one) => /^\p{Lu}/u.test(one) && !isOther(one));
      const known = names.length > (WEAK.test(word) ? 1 : 0);
      if ((quoted || known) && !OFFICIAL.test(word) && !VERB.test(word))
        finds.push({
          start: from + index,
          end: from + index + word.length,
          kind: 'workplace-role',
        });
    }
  return finds;
};
