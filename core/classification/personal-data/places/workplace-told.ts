import type { PersonalFind } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** A way of saying who works where in one script: cheap words without which there is none, and the whole. */
interface Told {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const UP = "\\p{Lu}[\\p{L}\\p{M}\\d'&-]{1,20}";
/** Of these a place has one, or few. */
const ROLE =
  '(?:(?:deputy|assistant|vice|acting|sub|night|day|floor|shift|line|plant|store|branch|general|head|senior|section|team)[ -]?){0,2}(?:manager|owner|boss|supervisor|foreman|forewoman|principal|director|head (?:nurse|cook|chef|teacher)|leader|caretaker|janitor|warden|chief|gerente|(?:sub|vice)?-?director[a]?|dueñ[oa]|jef[ea]|encargad[oa]|supervisor[a]?|capataz|líder|responsable|administrador[a]?|patr[oó]n[a]?|coordinador[a]?|conserje|chefe|(?:sub|vice)?-?diretor[a]?|don[oa]|encarregad[oa]|coordenador[a]?|zelador[a]?|responsável|síndic[oa]|hancho|tencho|shacho|may-?ari|punong-?guro|prinsipal|tagapamahala|bisor|kapatas|manajer|mandor|kepala(?: [a-z]{3,9}){0,2}|pemilik|pengawas|bos|atasan|ketua|penanggung jawab|wakil kepala(?: [a-z]{3,9})?|quản lý|chủ|giám đốc|tổ trưởng|trưởng (?:ca|phòng|nhóm|chuyền|bộ phận|khoa)|phó (?:giám đốc|phòng|hiệu trưởng)|hiệu trưởng|đốc công|quan ly|chu|giam doc|to truong|truong (?:ca|phong|nhom|chuyen)|hieu truong|doc cong)';
const ORG =
  '(?:factory|plant|works?hop|warehouse|farm|restaurant|diner|caf[eé]|bar|pub|shop|store|supermarket|market|convenience store|mart|hotel|inn|clinic|hospital|pharmacy|nursing home|care home|day ?care|nursery|kindergarten|school|academy|juku|grocery|grocer|butcher|bookshop|bookstore|nail salon|car wash|travel agency|language school|massage parlou?r|kebab shop|food truck|daycare|after-school club|nail bar|mosque|church|temple|dorm(?:itory)?|swimming (?:centre|center|pool|school)|sports (?:centre|center)|gym|pachinko(?: parlou?r)?|bakery|laundry|dry cleaners?|salon|garage|gas station|petrol station|post office|bank|credit union|bus depot|depot|golf course|bowling alley|cinema|agency|construction site|fábrica|planta|taller|almacén|bodega|finca|granja|restaurante|tienda|supermercado|mercado|mercadinho|hotel|clínica|farmacia|farmácia|asilo|residencia|guardería|jardín|kínder|colegio|escuela|academia|peluquería|panadería|lavandería|gasolinera|imprenta|maquila|agencia|empresa|loja|padaria|salão|oficina|creche|escola|lar de idosos|posto|posto de gasolina|granja|obra|lanchonete|academia|fazenda|agência|empreiteira|pabrika|tindahan|karinderya|kainan|restoran|klinika|ospital|paaralan|bahay-?aruga|panaderya|bodega|salon|parlor|pabrik|gudang|toko|warung|restoran|minimarket|supermarket|klinik|rumah sakit|apotek|panti(?: jompo)?|sekolah|asrama|kandang(?: ayam| sapi)?|peternakan|perkebunan|kebun|bengkel|penatu|salon|yayasan|nhà máy|xưởng|công ty|cửa hàng(?: tiện lợi)?|quán|tiệm|nhà hàng|siêu thị|khách sạn|phòng khám|bệnh viện|viện dưỡng lão|nhà trẻ|trường|ký túc xá|nông trại|trại(?: gà| heo| bò)?|kho|trạm xăng|nghiệp đoàn|nha may|xuong|cong ty|cua hang(?: tien loi)?|quan|tiem|nha hang|sieu thi|khach san|vien duong lao|nong trai|trai ga|kho|nghiep doan)';
/** Small words and shifts between the office and the place. */
const BETWEEN =
  "(?:[ ,]{1,2}(?:Nhật|Việt|Trung|Japanese|\\p{Ll}[\\p{L}'-]{0,14}|[0-9]{1,2}|[A-E])){0,7}?";
/** What tells which one it is: a name, or the station. */
const WHICH = `(?:(?: (?:\\p{Ll}[\\p{L}-]{0,12}|["“«])){0,4}? ?["“«]?${UP}(?: ${UP}){0,2}["”»]?|(?: \\p{Ll}[\\p{L}-]{0,12}){0,4} (?:station|estación|estação|stasiun|nhà ga|ga|city hall|prefeitura|kota|eki))`;
const cased = (source: string): string =>
  source.replace(
    /(^|\||\(\?:)(\p{Ll})/gu,
    (_, lead: string, letter: string) => `${lead}[${letter}${letter.toUpperCase()}]`,
  );
const LATIN = new RegExp(
  `(?<![\\p{L}-])${cased(ROLE)}(?![\\p{L}])${BETWEEN}[ ,]{1,2}(?:(?:${UP} ){1,3}(?:\\p{Ll}[\\p{L}-]{1,14} ){0,2}?${ORG}|(?:\\p{Ll}[\\p{L}-]{1,14} ){0,3}?${ORG}${WHICH})(?![\\p{Ll}])`,
  'gu',
);
const LATIN_NEEDS = new RegExp(cased(ROLE), 'u');
/** Somebody speaks of any of them, or does something in between. */
const ANY =
  / (?:any|every|each|all|no|some other|is|was|are|were|has|have|should|must|can|will|could|who|that|which|and|but|said|told|says|cualquier|cada|todo|todos|todas|ningún|debe|puede|que|y|es|está|fue|era|dijo|pero|qualquer|todo|toda|deve|pode|é|foi|e|disse|mas|setiap|semua|harus|bisa|yang|dan|adalah|bilang|lahat|dapat|ay|at|kung|mọi|các|những|phải|nên|là|và|nói|có|không|moi|cac|phai|nen|va|noi|khong) /u;
/** Countries, months and what else is nobody's place. */
const PUBLIC =
  /city hall|city council|prefeitura|ayuntamiento|municipal|munisipyo|balai kota|government|gobierno|governo|library|biblioteca|perpustakaan|thư viện|museum|museo|museu/iu;

const KANA_ROLE =
  '(?:ふく)?(?:てんちょう|しゃちょう|はんちょう|くみちょう|こうじょうちょう|えんちょう|いんちょう|こうちょう|きょうとう|しゅにん|かちょう|ぶちょう|しょちょう|りょうちょう|かんりにん|おかみ|リーダー|オーナー|マスター|ママ|チーフ|マネージャー|店長|社長|班長|園長|院長|校長|主任|工場長|所長|寮長)(?:\\([ぁ-ん]+\\))?(?: ?せんせい| ?先生(?:\\([ぁ-ん]+\\))?|さん)?';
const KANA_ORG =
  '(?:こうじょう|工場|べんとうや|弁当屋|おべんとうや|パンや|パン屋|おみせ|みせ|お店|店|びょういん|病院|クリニック|はいしゃ|歯医者|やっきょく|薬局|ほいくえん|保育園|ようちえん|幼稚園|こどもえん|学校|がっこう|りょう|寮|ホテル|りょかん|旅館|レストラン|しょくどう|食堂|いざかや|居酒屋|ラーメンや|ラーメン屋|やきにくや|焼肉屋|スナック|スーパー|コンビニ|ガソリンスタンド|のうえん|農園|ぼくじょう|びよういん|美容院|とこや|かいごしせつ|ろうじんホーム|老人ホーム|クリーニングや|カフェ|パチンコ|パチンコや|カラオケ)';

const PATTERNS: readonly Told[] = [
  // えきの ちかくの コンビニの てんちょう
  {
    needs:
      /ちょう|長|おかみ|リーダー|オーナー|マスター|ママ|チーフ|マネージャー|かんりにん|しゅにん|主任/,
    pattern: new RegExp(
      `(?:[ぁ-んァ-ヴー\\u4e00-\\u9fff]{1,8}えき|[えエ]き|駅)(?:\\([ぁ-ん]+\\))?(?:の ?(?:まえ|前|ちかく|近く|うら|裏|よこ|横|となり|みなみ|きた|ひがし|にし)(?:\\([ぁ-ん]+\\))?(?:の|に ?ある)|まえの|前の) ?[ぁ-んァ-ヴー\\u4e00-\\u9fff]{0,6}?${KANA_ORG}(?:\\([ぁ-ん]+\\))?の ?(?:[ぁ-ん\\u4e00-\\u9fff]{1,5}の ?)?${KANA_ROLE}(?!たち|さんたち)`,
      'gu',
    ),
  },
  // 「ひまわり」という ほいくえんの 園長
  {
    needs: /[」』”]と(?:いう|言う)/,
    pattern: new RegExp(
      `[「『“][^」』”。\\n]{1,14}[」』”]と(?:いう|言う) ?[ぁ-んァ-ヴー\\u4e00-\\u9fff]{0,8}(?:\\([ぁ-ん]+\\))?の ?${KANA_ROLE}`,
      'gu',
    ),
  },
  // レストラン サクラの マネージャー, にほんご学校の こうちょう先生
  {
    needs: /ちょう|長|リーダー|オーナー|マスター|ママ|チーフ|マネージャー/,
    pattern: new RegExp(
      `(?<![ぁ-んァ-ヴー\\u4e00-\\u9fff])(?:(?:レストラン|ホテル|カフェ|スナック|スーパー|クリニック|バー|パブ|食堂|しょくどう|りょかん|居酒屋|いざかや|コンビニ|カラオケ|サロン) ?[ァ-ヴーぁ-ん\\u4e00-\\u9fff]{2,10}(?<!はたらく)|(?:にほんご|日本語|日本ご)(?:\\([ぁ-ん]+\\))? ?(?:学校|がっこう)(?:\\([ぁ-ん]+\\))?)の ?${KANA_ROLE}`,
      'gu',
    ),
  },
  // 중앙로 버스 차고지 소장
  {
    needs: /[가-힣](?:장|주인|사장|실장|관리인|책임자|매니저)/,
    pattern:
      /(?<![가-힣])[가-힣]{2,8}(?:역|초|마치|시|동|정|오카|자키|사키|가와|야마|역 앞|무라|촌)?(?: (?:앞|근처|옆|뒤))? (?:[가-힣]{2,8} ){0,2}?(?:[가-힣]{0,6}(?:차고지|영업소|터미널|사업소|출장소|창고|물류|공장|식당|술집|포차|주점|편의점|마트|세탁소|미용실|학원|요양원|병원|의원|치과|약국|호텔|여관|농장|양계장|목장|골프장|수영장|체육관|스포츠센터|노래방|파친코|주유소|정비소|어학원|어린이집|유치원|빵집|공사장|현장))(?:의|에서 일하는)? ?(?:[가-힣0-9]{1,5}(?:조|반|과|부|팀|라인) ?)?(?:소장|점장|사장|공장장|반장|조장|원장|부원장|주인|실장|팀장|과장|부장|관리인|책임자|매니저|지배인|마담|간호부장)(?=이|가|은|는|을|를|에게|한테|께|의|도|님|[ ,.])/gu,
  },
  // 宫子町那家便利店的夜班店长, 车站旁边中华料理店的老板
  {
    needs: /[店厂馆院园校社所站塾场室部](?:里|那边|那里)?的/,
    pattern:
      /(?:[\u4e00-\u9fff]{2,8}(?:町|市|区|村|站|车站|车站前|桥|路|街|镇|公园|学校)(?:旁边|旁|对面|前面|前|附近|边上|后面|里|口)?(?:的|那家|那间|那个|有家|一家)?|车站(?:旁边|旁|对面|前面|前|附近|边上|后面|门口)?(?:的|那家|那间)?)[\u4e00-\u9fff]{0,8}(?:店|厂|馆|院|园|学校|公司|会社|超市|酒吧|居酒屋|食堂|餐厅|诊所|宿舍|塾|农场|仓库)(?:里|那边|那里)?的[\u4e00-\u9fff0-9]{0,6}?(?:店长|老板娘?|班长|组长|厂长|社长|院长|园长|校长|主任|经理|主管|领班|工头|科长|部长|护士长|负责人|妈妈桑|舍监)/gu,
  },
  // 樱花日语学校的教务主任
  {
    needs: /(?:学校|学院|幼儿园|保育园|养老院|医院|诊所|农场)的/,
    pattern:
      /(?<![\u4e00-\u9fff])(?!我|你|他|她|这|那|每|某|各|有|在|去|一|所有|任何|什么|哪|市|国|公立|很多|日语学校|语言学校)[\u4e00-\u9fff]{1,6}(?:日语学校|语言学校|日本语学校|专门学校|学院|幼儿园|保育园|养老院|医院|诊所|农场)的[\u4e00-\u9fff0-9]{0,4}?(?:校长|副校长|主任|园长|院长|护士长|老板|负责人|厂长|班长|组长|店长)/gu,
  },
  // किनुगाओका स्टेसन अगाडिको "हिमाल" रेस्टुरेन्टको साहु
  {
    needs: /(?:स्टेसन|स्टेशन|चोक|मन्दिर|नगर|चो|माची|["“])/,
    pattern:
      /(?:[\u0900-\u097f]{2,14} ){0,2}(?:स्टेसन|स्टेशन|चोक|पार्क)(?: ?(?:अगाडि|नजिक|छेउ|पछाडि))?(?:को|मा भएको)? ?(?:["“'‘][^"”'’\n]{1,18}["”'’] ?)?(?:[\u0900-\u097f]{2,14} ){0,2}?[\u0900-\u097f]{2,16}(?:को|का|की) (?:[\u0900-\u097f]{2,10} )?(?:म्यानेजर|मेनेजर|सुपरभाइजर|मालिक|मालिक्नी|साहु|साहुजी|साहुनी|हाकिम|प्रमुख|प्रिन्सिपल|लिडर|इन्चार्ज|संचालक|सञ्चालक|फोरम्यान|हान्चो)/gu,
  },
  {
    needs: /["”'’] ?[\u0900-\u097f]/,
    pattern:
      /(?:[\u0900-\u097f]{2,14} ){0,3}["“'‘][^"”'’\n]{1,18}["”'’] ?[\u0900-\u097f]{2,16}(?:को|का|की) (?:[\u0900-\u097f]{2,10} )?(?:म्यानेजर|मेनेजर|सुपरभाइजर|मालिक|मालिक्नी|साहु|साहुजी|साहुनी|हाकिम|प्रमुख|प्रिन्सिपल|लिडर|इन्चार्ज|संचालक|सञ्चालक)/gu,
  },
  // Honmachi ko Everest restaurant ko sahu
  {
    needs:
      / (?:ko|kो) (?:sahu|manager|malik|hakim|supervisor|leader|principal|head|sahuni|boss|maneger)/i,
    pattern:
      /(?<!\p{L})(?:\p{L}{2,14} (?:ko |ma bhayeko |agadi ko |najik ko )){0,2}(?:\p{L}{2,14} ){1,3}?(?:restaurant|hotel|company|kampani|factory|fyaktri|karkhana|pasal|mart|bento|school|clinic|hospital|nursing home|farm|station|godam|konbini) (?:ko|ka) (?:\p{L}{2,10} )?(?:sahu|sahuni|sahuji|manager|malik|hakim|supervisor|leader|principal|head|boss|maneger)(?!\p{L})/giu,
  },
];
const OWN_NE = /^(?:hamro|mero|yo|tyo|k[ou]nai|sabai|hami|euta|ek) (?:\p{L}+ )?ko /iu;

/** Who works at a place that is told by where it stands, in each language's own order. */
export const toldWorkplaces = (
  text: string,
  isOther: (word: string) => boolean,
): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, word: string) =>
    finds.push({ start, end: start + word.length, kind: 'workplace-role' });
  for (const { needs, pattern } of PATTERNS)
    for (const { from, part } of partsWith(text, needs))
      for (const { 0: word, index } of matchesOf(part, pattern))
        if (
          !OWN_NE.test(word) &&
          !/시청|구청|市役所|市政府|नगरपालिका|図書館|图书馆|도서관/.test(word)
        )
          add(from + index, word);
  for (const { from, part } of partsWith(text, LATIN_NEEDS))
    for (const { 0: word, index } of matchesOf(part, LATIN)) {
      const row = word.split(/[ ,"“«”»]+/).slice(1);
      const told =
        row.some((one) => /^\p{Lu}\p{L}{2,}/u.test(one) && !isOther(one)) ||
        / (?:station|estación|estação|stasiun|nhà ga|ga|eki)$/u.test(word);
      if (told && !ANY.test(word) && !PUBLIC.test(word)) add(from + index, word);
    }
  return finds;
};
