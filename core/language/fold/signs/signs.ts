import { OF_TWO_MEANINGS, SIMPLIFIED, VARIANTS } from './kanji-pairs.js';

/**
 * What a sign is to a search. `gap` parts words; `stop` parts sentences and words that stand without spaces; `silent` is
 * nothing; `decoration` (an emoji, a middle dot) is nothing inside a phrase without spaces and a gap elsewhere; `hyphen`
 * parts a word that may also be written as one; `spaced` is a letter of a script that sets spaces between words, `joined`
 * one of a script without spaces, or whose spaces nobody sets alike.
 */
export type Kind =
  | 'gap'
  | 'stop'
  | 'silent'
  | 'decoration'
  | 'hyphen'
  | 'digit'
  | 'spaced'
  | 'joined';

export interface Sign {
  readonly kind: Kind;
  /** What stands for it; of one that is no letter nothing. */
  readonly kept: string;
}

const pairs = (list: string): Map<string, string> => {
  const signs = [...list];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < signs.length; i += 2) map.set(signs[i] ?? '', signs[i + 1] ?? '');
  return map;
};

const variants = pairs(VARIANTS);
const simplified = pairs(SIMPLIFIED);
const twoMeanings = new Set(OF_TWO_MEANINGS);
const formOfJapan = (kanji: string): string => variants.get(kanji) ?? kanji;
/** Of a simplified character that Japanese does not know: the Japanese form of its traditional one. */
const known = new Map<string, string>();
for (const [traditional, simple] of simplified)
  if (!twoMeanings.has(simple) && !known.has(simple) && formOfJapan(traditional) !== simple)
    known.set(simple, formOfJapan(traditional));
/** Of a Japanese form: the simplified one of what it came from. */
const simpleOfJapan = new Map<string, string>();
for (const [old, form] of variants) {
  const simple = simplified.get(old);
  if (simple && !simpleOfJapan.has(form)) simpleOfJapan.set(form, simple);
}

/** Whether a character of the text is written so in Chinese only. */
export const hasChineseForms = (text: string): boolean => {
  for (const sign of text) if (known.has(sign)) return true;
  return false;
};

/** One form for a kanji as Japanese reads it. */
const japaneseForm = (kanji: string): string => {
  const form = formOfJapan(kanji);
  return known.get(form) ?? form;
};
/** One form for a character as Chinese reads it. */
const chineseForm = (kanji: string): string =>
  simplified.get(kanji) ?? simpleOfJapan.get(kanji) ?? simplified.get(japaneseForm(kanji)) ?? kanji;

/** Letters that do not come apart into a base and a mark. Nepali is written by ear: long and short, s, b and v are mixed. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  'ी': 'ि',
  'ू': 'ु',
  ई: 'इ',
  ऊ: 'उ',
  'ँ': 'ं',
  ष: 'स',
  श: 'स',
  व: 'ब',
  ゐ: 'い',
  ゑ: 'え',
  ぢ: 'じ',
  づ: 'ず',
  ゕ: 'か',
  〆: '締',
};

const HAN = /\p{Script=Han}/u;
const JOINED =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
/** Marks of these only colour a letter; of the others they are letters themselves. */
const COLOURED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const COLOUR = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const SILENT = /[\p{Cf}\p{Mn}\u115f\u1160\u3164'’‘ʼ`´]/u;
const DECORATION = /[\p{Extended_Pictographic}\p{So}\p{Sk}・·‧•･]/u;
const STOP = /[\p{Po}\p{Ps}\p{Pe}\p{Pi}\p{Pf}|¦\n]/u;
const HYPHEN = /[\p{Pd}\u2212]/u;

const hiragana = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : sign;
};

const lookAt = (sign: string, isChinese: boolean): Sign => {
  if (sign >= '0' && sign <= '9') return { kind: 'digit', kept: sign };
  if (HAN.test(sign) || sign === '〇') {
    const kept = LETTERS[sign] ?? (isChinese ? chineseForm(sign) : japaneseForm(sign));
    return { kind: 'joined', kept };
  }
  if (/\p{M}/u.test(sign) && (COLOUR.test(sign) || COLOURED.test(sign) || sign === '\u093c'))
    return { kind: 'silent', kept: '' };
  if (JOINED.test(sign) && /[\p{L}\p{M}ー]/u.test(sign)) {
    const kana = hiragana(sign);
    return { kind: 'joined', kept: LETTERS[kana] ?? kana };
  }
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) {
    const base = COLOURED.test(sign) ? [...sign.normalize('NFD')][0] : sign;
    return { kind: 'spaced', kept: LETTERS[sign] ?? LETTERS[base ?? ''] ?? base ?? '' };
  }
  const kind = SILENT.test(sign)
    ? 'silent'
    : DECORATION.test(sign)
      ? 'decoration'
      : HYPHEN.test(sign)
        ? 'hyphen'
        : STOP.test(sign)
          ? 'stop'
          : 'gap';
  return { kind, kept: '' };
};

/** By code unit, for Japanese and for Chinese: expressions over all of Unicode are too slow to ask for each sign. */
const seen = [new Array<Sign | undefined>(0x10000), new Array<Sign | undefined>(0x10000)] as const;

/** What one sign (of a text in NFKC and small letters) is, and what stands for it. */
export const signOf = (sign: string, isChinese = false): Sign => {
  if (sign.length > 1) return lookAt(sign, isChinese);
  const table = seen[isChinese ? 1 : 0];
  const unit = sign.charCodeAt(0);
  const found = table[unit] ?? lookAt(sign, isChinese);
  table[unit] = found;
  return found;
};
