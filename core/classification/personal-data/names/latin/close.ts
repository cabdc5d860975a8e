import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { wordSet } from '../data/word-list.js';
import { PLACE_AFTER } from './cued.js';
import { gap, isAbbreviation, isPlace, mayBe, opens, push, spanFrom, type Text } from './text.js';
import {
  isAmbiguous,
  isCapitalWord,
  isListedLatin,
  isViFamily,
  isViGiven,
  plainOf,
} from './words.js';

/** Behind these nobody but a person stands, whatever town, month or figure is called so. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mister|señora|señor|senora|senor|sra|sr|srta|don|doña|dona|senhor|senhora|seu|tia|tio|tía|tío|pak|ibu|bapak|bu|mbak|mas|kak|bang|teh|kuya|ate|tita|tito|lola|lolo|mang|aling|manong|manang|nanay|tatay|chị|anh|chú|bác|cô|ông|bà|thầy|dì|cậu|uncle|auntie|aunt|dai|didi|bhai|bahini)$/;
const KIN_SMALL = wordSet(
  'abril lua bulan bintang cahaya estrella cielo mar marina alba aurora flor violeta jazmín luna tala amihan dalisay na bi bo mít tôm bắp cún mei rin ren sora yuki hana miu emi may june april ai aoi kai noa leo',
);
const BABY =
  /^(?:bé|nena|nene|bebé|bebê|bebe|filhota|filhote|hijita|hijito|niña|niño|menina|menino|kecil|sulung|bungsu|cucu|bunso|panganay|apo|kid|girl|boy|daughter|son|baby|hija|hijo|filha|filho)$/;
const SHORT = /^(?:mr|mrs|ms|sr|sra|srta)$/;
const VI_TITLE = /^(?:anh|chị|cô|chú|bác|ông|bà|thầy|dì|cậu|mợ|thím|bé|cháu)$/;
const NO_VI_TITLED = /^(?:quốc|văn|ngữ|việt|nhật|nữ|nam|trung|hiệu|ngoại|nội|trưởng|chủ)$/;
/** Towns of Japan and of the city's neighbours after which families are called. */
const TOWN_FAMILY = wordSet(
  'ota kiryu honjo fukaya numata fujioka sano oyama narita sakai honda toyota suzuki matsumoto ueda kumagaya shibukawa tomioka annaka ashikaga takasaki maebashi chiba fukushima yamaguchi ishikawa miyazaki nagasaki kawaguchi kawasaki okayama toyama aoyama ueno nakano azuma imai imaizumi hirose kunisada tanabe kobayashi akagi nagano fukui akita yamagata',
);
/** Words that are small names as well: Kuya Jun, Ate May. */
const SMALL = wordSet(
  'jun may april june mae art boy girl baby nene toto jhun joy grace love angel princess bing dong bong ging ting tess bella luz sol paz rey linda rosa luna lua neve bia lia gil rui jan joni budi sari wati tuti yuni juni agus dewi putri bunga mawar melati indah cahya bayu surya guntur hai ba bốn tư năm sáu bảy tám chín mười út hoa hồng lan mai đào sen cúc tuyết mây nga hà giang sông sơn biển xuân hạ thu đông',
);
/** Families of Japan that are other words too, of which one speaks with a blaming or a thankful word. */
const FAMILY = wordSet(
  'tanaka yamada sato kato ito saito endo goto kudo ando kondo abe hara mori ishii oda ono',
);
const SPOKEN = byUnits(
  /(?<!\p{L})(?:kata|menurut|it was|it's|it’s|is|was|by|with|from|told|asked|blame|named|called|neighbou?r|boss|landlord|thank|thanks|y|con|por|dijo|es|fue|era|com|foi|oleh|sama|dengan|ni|kay|si|cùng|của|với|bởi) $/iu,
);
const NO_FAMILY_BEHIND = byUnits(/^(?: no |-|(?: \p{Lu}))/u);
/** Who is called, told or met. */
const MET = byUnits(
  /(?<!\p{L})(?:phone|call|ask|tell|text|email|meet|met|saw|thank|told|asked|called|phoned|contact|avisen a|llamen a|pregunten a|conocí a|falem com|liguem para|perguntem (?:à|ao|a)|chamem|hubungi|telepon|tanya|tanyakan ke|kata|menurut|tawagan si|gọi|hỏi|gặp) $/iu,
);
/** What only somebody does, behind a name that is another word too: yesterday Rose came. */
const PERSON_DOES = wordSet(
  'still came comes told tells said says hit hits asked asks called calls cried cries yelled yells lives works teaches helped helps wants knows thinks refuses promised threatened stole hurt fell died lost quit moved me vino dijo dice llamo llama pego pega grito grita lloro llora vive trabaja ayudo ayuda quiere cayo murio veio disse diz ligou liga bateu bate gritou grita chorou chora mora ajudou quer caiu morreu datang bilang menelepon memukul menangis tinggal bekerja jatuh sakit meninggal menolong menipu goi den danh bao mang khoc giup lua',
);
const FROM_OURS = byUnits(
  /^ (?:from|in|at) (?:the|our|my|next|unit|room|flat|apartment|building) ?\p{Ll}/u,
);
/** Whose age, class or kin stands in brackets behind: Hannah (Year 3). */
const BRACKETS = byUnits(
  /^,? ?[(（](?:year|yr|grade|age|aged|class|my|our|his|her|form|room|unit|apt|no|mum|mom|mother|dad|father|single|mamá|mama|papá|mãe|pai|ibu|ayah|nanay|tatay|mẹ|bố|[0-9]{1,3}(?: ?(?:yo|y\/o|years|yrs|años|anos|tuổi|tahun|taon|taong|va(?:rs|rsa))|[)）,])|mi|nuestr|meu|minha|noss|anak|istri|suami|teman|tetangga|con|vợ|chồng|em|chị|bạn|anak ko|asawa|kapatid|kapitbahay|edad|umur|idade)(?![\p{L}])/iu,
);
/** Small letters behind whose somebody is: teman saya agus, my friend rosa. */
const OWN = byUnits(
  /(?<!\p{L})(?:(?:teman|anak|istri|suami|adik|kakak|tetangga|sepupu|keponakan|bos|mandor) (?:saya|aku|kami|gue|gw)|(?:anak|asawa|kapatid|pinsan|kaibigan|kapitbahay|katrabaho|amo|boss|mister|misis|apo|pamangkin) (?:ko|namin|ko po|ko pong)(?: si)?|(?:mi|tu|su) (?:hij[oa]|espos[oa]|marido|mujer|herman[oa]|prim[oa]|sobrin[oa]|amig[oa]|vecin[oa]|jef[ea]|cuñad[oa]|sueg[ra]+|niet[oa]|niñ[oa])|(?:meu|minha|nosso|nossa) (?:filh[oa]|espos[oa]|marido|mulher|irm[ãa]o?|prim[oa]|sobrinh[oa]|amig[oa]|vizinh[oa]|chefe|cunhad[oa]|sogr[oa]|net[oa]|colega)|(?:my|our) (?:son|daughter|husband|wife|brother|sister|cousin|friend|neighbou?r|boss|landlord|coworker|roommate|nephew|niece|kid|mum|mom|dad)|mero (?:sathi|chhora|chhori|shriman|shrimati|bhai|bahini|dai|didi|budha|budhi|logne|swasni)) (\p{Ll}{4,12})(?!\p{L})/giu,
);
/** Vietnamese without its marks: chong em la Tuan, em ten Trang. */
const BARE_VI = byUnits(
  /(?<!\p{L})(?:(?:em|toi|chau|minh|con|chong|vo|ban|anh|chi|co|bac|chu|be|ong|ba)(?: (?:em|toi|minh|chau|gai|trai))? (?:ten(?: la)?|la)|ten(?: la| em la| toi la)?) ((?:\p{Lu}\p{L}{1,9})(?: \p{Lu}\p{L}{1,9}){0,3})(?!\p{L})/gu,
);
const NO_VI =
  /^(?:Viet|Nhat|Han|Trung|My|Tokyo|Nguoi|Thuc|Ky|Du|Sinh|Hoc|Nhan|Giao|Bac|Y|Cong|Chu|Nha)(?: |$)/;

/** Names close to a word that says whose they are, though towns, months and everyday words are called so too. */
export const closeNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { words, text } = t;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.capital || isAbbreviation(word) || /[\d-]/.test(text[word.end] ?? '')) continue;
    const previous = words[i - 1];
    const behind = text.slice(word.end, word.end + 24);
    if (
      previous &&
      TITLE.test(previous.small) &&
      (gap(t, i) === ' ' || (gap(t, i) === '. ' && SHORT.test(previous.small))) &&
      (TOWN_FAMILY.has(word.plain) || SMALL.has(word.small) || SMALL.has(word.plain)) &&
      !(words[i + 1] && gap(t, i + 1) === ' ' && PLACE_AFTER.test(words[i + 1]?.plain ?? ''))
    )
      push(finds, t, i, i);
    if (
      previous &&
      VI_TITLE.test(previous.small) &&
      gap(t, i) === ' ' &&
      isViGiven(word) &&
      word.word.length > 1 &&
      !isPlace(t, i) &&
      !NO_VI_TITLED.test(word.small)
    )
      push(finds, t, i, spanFrom(t, i, false));
    if (
      FAMILY.has(word.plain) &&
      !opens(t, i) &&
      !isPlace(t, i) &&
      SPOKEN.test(text.slice(Math.max(0, word.start - 14), word.start)) &&
      !NO_FAMILY_BEHIND.test(behind)
    )
      push(finds, t, i, i);
    if (
      previous &&
      BABY.test(previous.small) &&
      gap(t, i) === ' ' &&
      (SMALL.has(word.plain) ||
        KIN_SMALL.has(word.plain) ||
        (previous.small === 'bé' && word.word.length < 6 && mayBe(t, i)))
    )
      push(finds, t, i, i);
    const listed = isListedLatin(word) && word.plain.length > 3 && mayBe(t, i);
    const isMet =
      listed && !opens(t, i) && MET.test(text.slice(Math.max(0, word.start - 20), word.start));
    const isDoing =
      listed && !opens(t, i) && PERSON_DOES.has(words[i + 1]?.plain ?? '') && gap(t, i + 1) === ' ';
    const isOurs = listed && opens(t, i) && !isAmbiguous(word) && FROM_OURS.test(behind);
    if ((isMet || isOurs || isDoing) && !PLACE_AFTER.test(words[i + 1]?.plain ?? ''))
      push(finds, t, i, spanFrom(t, i, false));
    if (
      BRACKETS.test(behind) &&
      mayBe(t, i) &&
      word.word.length > 2 &&
      isListedLatin(word) &&
      (!isAmbiguous(word) || !opens(t, i))
    )
      push(finds, t, i, spanFrom(t, i, false));
  }
  for (const { 0: whole, 1: name = '', index } of matchesOf(text, OWN)) {
    const start = index + whole.length - name.length;
    const word = words.find((one) => one.start === start);
    if (
      word &&
      isListedLatin(word) &&
      !isAmbiguous(word) &&
      !isCapitalWord(word) &&
      !/[óéíú]$/.test(name) &&
      name === name.toLowerCase()
    )
      finds.push({ start, end: start + name.length, kind: 'name' });
  }
  if (!/[ạ-ỹđươăĩũ]/.test(text))
    for (const { 0: whole, 1: name = '', index } of matchesOf(text, BARE_VI)) {
      const start = index + whole.length - name.length;
      if (NO_VI.test(name) || t.places.has(name.toLowerCase())) continue;
      const first = words.find((one) => one.start === start);
      if (first && (isViFamily(first) || plainOf(name) !== name))
        finds.push({ start, end: start + name.length, kind: 'name' });
    }
  return finds;
};
