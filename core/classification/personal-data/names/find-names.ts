import type { Rule } from '../rule.js';
import { findChineseNames } from './chinese.js';
import { findJapaneseNames } from './japanese.js';
import { joinedTo } from './joined.js';
import { isKnownPerson } from './known.js';
import { findKoreanNames } from './korean.js';
import { findLatinNames } from './latin.js';
import { findNepaliNames } from './nepali.js';
import { isOfficial } from './officials.js';

/** A shop, a street or a part of a town is called so: Warung Bu Siti, bairro Ohta. */
const SHOP =
  /(?<!\p{L})(?:(?:warung|toko|kedai|rumah makan|tienda|bodega|loja|padaria|salão|mercadinho|tiệm|quán|tindahan|karinderya|panaderya)(?: (?:bu|ibu|pak|bapak|mbak|mas|ni|de|do|da|de la|de doña|da dona|do seu|don|chị|anh|cô|bà|ông|aling|mang|nanay|ate|kuya))?|bairro|barrio|distrito|urbanización|kantor pos|kelurahan|desa|jalan|jl\.|calle|avenida|rua|đường|phố|phường|post office|correo de|correio de|street|avenue|district) $/iu;

/** Of the signs themselves is spoken. */
const SIGNS =
  /^(?:[、和与,][\u4e00-\u9fff]{1,4}){0,3}(?:这[些个](?:汉字|字|姓)|这种姓|という(?:漢字|字|読み))/u;

/** Names of people, in five scripts: by the words around them, by lists of common ones, and by who stands beside; not of those whom everybody knows, nor of mayors. */
export const findNames: Rule = (page) => {
  const { text } = page.view;
  const isShop = ({ start }: ReturnType<Rule>[number]): boolean =>
    SHOP.test(text.slice(Math.max(0, start - 28), start));
  const isSomebody = (find: ReturnType<Rule>[number]): boolean =>
    !isKnownPerson(text, find) &&
    !isOfficial(text, find) &&
    !isShop(find) &&
    !SIGNS.test(text.slice(find.end, find.end + 16));
  const names = [
    ...findLatinNames(page),
    ...findJapaneseNames(page),
    ...findKoreanNames(page),
    ...findChineseNames(page),
    ...findNepaliNames(page),
  ].filter(isSomebody);
  return [...names, ...joinedTo(text, names, page.city.places).filter(isSomebody)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
};
