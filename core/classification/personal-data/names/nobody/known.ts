import { byUnits, endingOf, isIn } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import {
  KNOWN_DEVANAGARI,
  KNOWN_HAN,
  KNOWN_HANGUL,
  KNOWN_KANA,
  KNOWN_LATIN,
} from '../data/known.js';

const LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
/** Small letters without accents, spaces and signs: one name however it is set. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC')
    .replace(LETTER, '');

const known = new Set(
  [KNOWN_HAN, KNOWN_KANA, KNOWN_HANGUL, KNOWN_DEVANAGARI, KNOWN_LATIN]
    .flatMap((list) => list.split(','))
    .map(folded),
);
/** Every beginning and end of those names, cut where a rule could cut: a find may be a part of one. */
const parts = new Map<string, string[]>();
const learn = (part: string, name: string): void => {
  const names = parts.get(part);
  if (names) names.push(name);
  else parts.set(part, [name]);
};
for (const name of known)
  for (let cut = 1; cut < name.length; cut++) {
    learn(name.slice(0, cut), name);
    learn(name.slice(cut), name);
  }

/** Somebody speaks of a person who is there. */
const PRESENT =
  /^ ?(?:さん|様|さま|ちゃん|君|くん|氏|と申|といい|씨|님|先生|女士|जी|दाइ|दिदी|-san)/;
/** Whose work or likeness is spoken of, right behind the name; graves and pictures may be of the family. */
const WORK_BEHIND =
  /^(?:の|'s|’s|的|의|को)? ?(?:[『《「](?=[^』》」]{1,20}[』》」])|本(?![人当])|絵本|小説|詩集|全集|伝記|銅像|記念館|文学館|句碑|歌碑|詩碑|生誕|没後|書籍|小说|诗集|书|传记|시집|소설|책|동상|기념관|문학관|노래|영화|गीत|曲(?!が)|歌(?!声)|映画|किताब|पुस्तक|कविता|उपन्यास|सालिक|(?:novels?|poems?|poetry|books|statue|biography|museum|in translation)(?![a-z]))/;
/** The same in front of it. */
const isWorkOf = endingOf(
  /(?:(?:books?|novels?|poems?|poetry|stories|songs?|music|films?|works?|statue|biography|paintings?) (?:by|of|about)|(?:libros?|canciones|música|películas?|novelas?|poemas?|poesías?|cuentos?|obras?|estatua|biografía|cuadros?|museo) (?:de|sobre)|(?:livros?|músicas?|canções|filmes?|romances?|poemas?|poesias?|contos?|obras?|estátua|biografia|quadros?|museu) (?:de|do|da|sobre)|(?:libro|aklat|nobela|tula|akda|kuwento|rebulto|monumento|nobelang|librong)(?:ng)? (?:ni|tungkol kay)|tocar|(?:novel|lagu|film|buku|karya|puisi|cerpen|patung|museum|biografi)(?: tentang| oleh)?|(?:truyện|nhạc|phim|bài hát|sách|thơ|tiểu thuyết|tác phẩm|tập thơ|tượng)(?: [\p{L}]{1,7}){0,3} (?:của|về)) ?/iu,
);
/** The first of two whose works are spoken of. */
const FIRST_OF_TWO = byUnits(/(?: \p{Lu}[\p{L}.'’-]+){1,4} (?:and|or|y|o|e|ou|và|dan|at|o ni) ?$/u);
/** Long ago: nobody who writes lived then. */
const LONG_AGO =
  /(?<![0-9-])(?:[89]\d\d|1[0-8]\d\d|19[01]\d) ?(?:年(?![前間度])|년(?! ?[전간])|साल)|(?<![a-z])(?:in|en|em|de|noong|tahun|năm|since|desde|sejak) (?:1[0-8]\d\d|19[01]\d)(?![0-9.,]| ?(?:yen|円|yên|iene|m|km|k))|江戸時代|幕末|戦国|室町|鎌倉時代|平安|明治(?:時代|の文|維新)|大正時代|清朝|明朝|唐朝|宋朝|唐代|宋代|조선 ?시대|고려 ?시대|Edo period|Meiji era|siglo X|século X|thế kỷ|abad ke/;
/** Signs by which a sentence ends. */
const END = /[。！!？?\n]|\. /;
const AROUND = 48;

const ofOld = (text: string, { start, end }: PersonalFind): boolean => {
  const name = text.slice(start, end);
  // A family name alone may be anybody's.
  if (name.length < 3) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  if (/[\p{L}] [\p{L}]|[\u4e00-\u9fff]{4}|^[가-힣]{3}$|・/u.test(name)) {
    if (WORK_BEHIND.test(after) || isWorkOf(before.replace(FIRST_OF_TWO, ' '))) return true;
    const sentence = `${before.split(END).at(-1)}${after.split(END)[0]}`;
    return isIn(sentence, LONG_AGO);
  }
  return false;
};

/** Whether a name is that of somebody whom everybody knows, or who lived long ago. */
export const isKnownPerson = (text: string, find: PersonalFind): boolean => {
  const { start, end } = find;
  if (PRESENT.test(text.slice(end, end + 6))) return false;
  const name = folded(text.slice(start, end));
  if (known.has(name) || (name.length > 4 && known.has(name.slice(0, -1)))) return true;
  const wholes = parts.get(name);
  if (wholes) {
    const around = folded(text.slice(Math.max(0, start - AROUND), end + AROUND));
    if (wholes.some((whole) => around.includes(whole))) return true;
  }
  return ofOld(text, find);
};
