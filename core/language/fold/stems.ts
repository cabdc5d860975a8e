import { hasChineseForms } from './signs/signs.js';

/**
 * How words of a language change at their ends. `R`: English, Spanish and Portuguese (plurals); `M`: Indonesian; `F`: Filipino;
 * `D`: Devanagari (what stands behind a noun is written onto it); `N`: nothing changes, or nobody knows the language.
 */
export type Family = 'R' | 'M' | 'F' | 'D' | 'N' | 'Z';

const FAMILY_OF: Readonly<Record<string, Family>> = {
  en: 'R',
  es: 'R',
  pt: 'R',
  fr: 'R',
  id: 'M',
  ms: 'M',
  fil: 'F',
  tl: 'F',
  ne: 'D',
  hi: 'D',
  zh: 'Z',
};
const SMALL_WORDS: ReadonlyArray<readonly [Family, ReadonlySet<string>]> = [
  [
    'R',
    new Set(
      'the and is of to for not was my i que de la el los las por para no com uma um não está em e y en una o os as do da dos sobre del al su se mi is are in on at it we you this'.split(
        ' ',
      ),
    ),
  ],
  [
    'M',
    new Set('yang di dan ini itu untuk tidak saya dari dengan ada ke kami apakah bisa'.split(' ')),
  ],
  ['F', new Set('ang ng mga sa po ay na ko ba ako ninyo namin kung hindi'.split(' '))],
  ['N', new Set('không và của là cho có một các tôi người này khong cua'.split(' '))],
];
const KANA = /[ぁ-ヺ]/;
const HAN = /\p{Script=Han}/u;
const DEVANAGARI = /[\u0900-\u097f]/;

const WITHOUT_SPACES = /[ぁ-ヺ\p{Script=Han}\p{Script=Hangul}]/u;
const OF_VIETNAMESE = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
/** Languages whose letters tell them: a text without these is in another, whatever was declared. */
const TOLD_BY_LETTERS = new Set(['ja', 'ko', 'zh', 'ne', 'hi']);

/** By the small words of texts in Latin letters. Without any: what most languages do at the ends of words, but not Vietnamese. */
const familyByWords = (text: string): Family => {
  const words = text.split(/[^\p{L}\p{M}]+/u, 200);
  let best: Family = OF_VIETNAMESE.test(text) ? 'N' : 'R';
  let most = 0;
  for (const [family, small] of SMALL_WORDS) {
    const hits = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (hits > most) [best, most] = [family, hits];
  }
  return best;
};

/** By the language in which a text is written, if that is known and fits its letters; else by its letters and small words. */
export const familyOf = (text: string, lang?: string): Family => {
  const base = lang?.split('-')[0] ?? '';
  const isTold = WITHOUT_SPACES.test(text) || DEVANAGARI.test(text);
  if (base && isTold === TOLD_BY_LETTERS.has(base)) return FAMILY_OF[base] ?? 'N';
  if (DEVANAGARI.test(text)) return 'D';
  if (HAN.test(text)) return !KANA.test(text) && hasChineseForms(text) ? 'Z' : 'N';
  return isTold ? 'N' : familyByWords(text.normalize('NFC').toLowerCase());
};

const PLURALS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<=[a-z]{2})coes$|(?<=[a-z]{2})oes$/, 'ao'],
  [/(?<=[a-z]{2})aes$/, 'ao'],
  [/(?<=[a-z]{3})ais$/, 'al'],
  [/(?<=[a-z]{3})eis$/, 'el'],
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=[a-z]{2})ces$/, 'z'],
  [/(?<=[a-z])(ss|x|sh|ch|us|is)es$/, '$1'],
  [/(?<=[a-z]{2}[dlnr])es$/, ''],
  [/(?<=[a-z]{2}[aeiou])ns$/, 'm'],
  [/(?<=[a-z]{2}[^su])s$/, ''],
];

const romance = (word: string): string[] => {
  const stems = PLURALS.flatMap(([ending, kept]) =>
    ending.test(word)
      ? [word.replace(ending, kept === 'ao' && /coes$/.test(word) ? 'cao' : kept)]
      : [],
  );
  return stems.slice(0, 2);
};

const without = (word: string, endings: RegExp, least: number): string[] => {
  const stem = word.replace(endings, '');
  return stem !== word && stem.length >= least ? [stem] : [];
};
const INDONESIAN = /(?:nya|lah|kah|ku|mu)$/;
const INDONESIAN_AN = /(?<=sayur|makan|minum|latih|daftar|layan|bantu|kurang|tempat)an$/;
const FILIPINO = /(?<=[aeiou])ng$/;
const FILIPINO_N = /(?<=[aeiou]n)g$/;
const NEPALI =
  /(?:हरुको|हरुलाइ|हरुमा|हरुले|हरुबाट|हरुसंग|हरु|लाइ|बाट|देखि|सम्म|संग|सित|भित्र|बाहिर|माथि|तिर|को|का|कि|मा|ले|नै|पनि)$/;

/** The forms without endings that a folded word may stem from; none where it has none. */
export const stemsOf = (word: string, family: Family): string[] => {
  if (word.length < 4) return [];
  switch (family) {
    case 'R':
      return romance(word);
    case 'M':
      return [...without(word, INDONESIAN, 4), ...without(word, INDONESIAN_AN, 4)];
    case 'F':
      return [...without(word, FILIPINO, 3), ...without(word, FILIPINO_N, 3)];
    case 'D':
      return without(word, NEPALI, 2);
    default:
      return [];
  }
};

/** All families whose words have stems. */
export const STEMMING: readonly Family[] = ['R', 'M', 'F', 'D'];
