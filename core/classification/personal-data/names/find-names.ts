import { byUnits, endingOf, mayMatch } from '../cheap-look/index.js';
import type { PersonalFind, Rule } from '../rule.js';
import { findChineseNames } from './chinese.js';
import { findJapaneseNames } from './japanese.js';
import { joinedTo } from './joined.js';
import { findKoreanNames } from './korean.js';
import { findLatinNames } from './latin.js';
import { findNepaliNames } from './nepali.js';
import { isKnownPerson } from './nobody/known.js';
import { isOfficial } from './nobody/officials.js';
import { namesOnPaper } from './on-paper.js';

/** A shop, a street or a part of a town is called so: Warung Bu Siti, bairro Ohta. */
const isShop = endingOf(
  /(?<!\p{L})(?:(?:warung|toko|kedai|rumah makan|tienda|bodega|loja|padaria|salão|mercadinho|tiệm|quán|tindahan|karinderya|panaderya)(?: (?:bu|ibu|pak|bapak|mbak|mas|ni|de|do|da|de la|de doña|da dona|do seu|don|chị|anh|cô|bà|ông|aling|mang|nanay|ate|kuya))?|bairro|barrio|distrito|urbanización|kantor pos|kelurahan|desa|jalan|jl\.|calle|avenida|rua|đường|phố|phường|post office|correo de|correio de|street|avenue|district) /iu,
);

/** Of the signs themselves is spoken. */
const SIGNS = byUnits(
  /^(?:[、和与,][\u4e00-\u9fff]{1,4}){0,3}(?:这[些个](?:汉字|字|姓)|这种姓|という(?:漢字|字|読み))/u,
);

/** A town, a shop or a cat has the name: 鈴木さんという地名, a park called Honda, una calle llamada Bolívar. */
const CALLED_SO_BEHIND = byUnits(
  /^(?:さん|様|氏)?(?:って|という|といった|と(?:いう|言う|名の付く|名づけ\p{L}{1,3})|名の)(?:\p{L}{0,4}?(?:名の|名前の|変わった))?(?:地名|町名|駅名|町|村|地区|駅|店|お店|会社|工場|公園|橋|川|山|通り|坂|交差点|バス停|喫茶|食堂|スーパー|病院|医院|建物|ビル|銘柄|品種|商品|犬|猫|うさぎ|鳥|馬|木|花|字|漢字|苗字の多|地名ならぬ)/u,
);
const isCalledSoBefore = endingOf(
  /(?:street|road|park|bridge|shop|store|cafe|dog|cat|cow|pony|brand|band|song|calle|avenida|parque|puente|tienda|perro|perrito|perrita|gato|gata|rua|praça|ponte|loja|cachorr[oa]|cadela|jalan|taman|jembatan|toko|kucing|anjing|đường|phố|cầu|công viên|chó|mèo|kalye|parke|tulay|tindahan|aso|pusa)(?: \p{L}{1,9}){0,2} (?:called|named|llamad[oa]|que se llama|de nombre|chamad[oa]|que se chama|bernama|namanya|tên(?: là)?|na (?:pangalang|nagngangalang|tinatawag na)|na ang pangalan(?: ay)?) ["“]?/iu,
);

/** Towns in a row, of whose names is spoken: 上泉、下植木など読めない地名; Komagata and Kamitake, place names. */
const AMONG_PLACES = byUnits(
  /^(?:町|村)?(?:[、・,，] ?|や|と|など|といった|のような|等|这样的| and | y | e | và | dan | at | र )[\p{L}\p{M}-]{1,11}(?:[、・,，] ?[\p{L}\p{M}-]{1,11}){0,6}(?:[。.、,:：] ?)?[\p{L}\p{M} ]{0,14}?(?:地名|町名|字名|駅名|停留所名|地区名|지명|동네 이름|place names?|town names?|names of (?:towns|places|districts)|nombres? de (?:lugar|pueblo|barrio)|topónimos?|nomes? de (?:lugar|bairro)|địa danh|tên khu|nama (?:tempat|daerah)|pangalan ng (?:lugar|bayan)|ठाउँका? नाम)/iu,
);

/** Ends of sentences and particles of Korean, and rows of consonants that stand for offices and papers: CCCD. */
const NEVER = byUnits(
  /(?:세요|부터|까지|니다|시오|어요|아요|해요|지만|는데|면서|으로)$|^[BCDFGHJKLMNPQRSTVWXZ]{3,6}$|^(?:Article|Section|Clause|Act|Appendix|Annex|Chapter|Paragraph|Ordinance|Artículo|Artigo|Pasal|Điều)(?: |$)/u,
);

/** 犬の名前はポチ, my dog's name is Max: an animal has it. */
const isPetBefore = endingOf(
  /(?:犬|猫|ペット|うさぎ|ウサギ|鳥|馬|ハムスター|いぬ|ねこ|狗|猫咪?|강아지|고양이|कुकुर|बिरालो)(?:(?:の|的|की|को|의)? ?(?:名前|なまえ|名字|이름|नाम))?(?:は|が|叫|是|은|이|는)?[:：、 「]{0,2}|(?<!\p{L})(?:dog|cat|pet|puppy|kitten|rabbit|perr[oa]|gat[oa]|mascota|cachorr[oa]|anjing|kucing|aso|pusa|chó|mèo)(?:['’]s)?(?: (?:name|nombre|nome|nama|named|called|llamad[oa]|chamad[oa]|se llama|se chama|bernama|tên|ko|saya|namin|nang|ang|pangalan|na si|is|es|é|là|ay)){1,3} /iu,
);

/** How far what a name stands for is told before and behind it. */
const BEFORE = 48;
const BEHIND = 16;
/** How far a row of towns may go on. */
const ROW_BEHIND = 64;

/** Each find once: many ways lead to the same name, and whether it is somebody is dear to ask. */
const once = (finds: readonly PersonalFind[]): PersonalFind[] => [
  ...new Map(finds.map((find) => [`${find.start}-${find.end}`, find])).values(),
];

/** Whether what looks like a name is that of a person, and of one whom not everybody knows. */
export const isSomebody = (text: string, find: PersonalFind): boolean => {
  const before = text.slice(Math.max(0, find.start - BEFORE), find.start);
  const behind = text.slice(find.end, find.end + BEHIND);
  return (
    !SIGNS.test(behind) &&
    !CALLED_SO_BEHIND.test(behind) &&
    !NEVER.test(text.slice(find.start, find.end)) &&
    !isShop(before) &&
    !isPetBefore(before) &&
    !isCalledSoBefore(before) &&
    !(
      mayMatch(text, AMONG_PLACES) && AMONG_PLACES.test(text.slice(find.end, find.end + ROW_BEHIND))
    ) &&
    !isOfficial(text, find) &&
    !isKnownPerson(text, find)
  );
};

/** Names of people, in five scripts: by the words around them, by lists of common ones, and by who stands beside; not of those whom everybody knows, nor of mayors. */
export const findNames: Rule = (page) => {
  const { text } = page.view;
  const isOne = (find: PersonalFind): boolean => isSomebody(text, find);
  const names = once([
    ...findLatinNames(page),
    ...findJapaneseNames(page),
    ...findKoreanNames(page),
    ...findChineseNames(page),
    ...findNepaliNames(page),
    ...namesOnPaper(text),
  ]).filter(isOne);
  return [...names, ...once(joinedTo(text, names, page.city.places)).filter(isOne)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
};
