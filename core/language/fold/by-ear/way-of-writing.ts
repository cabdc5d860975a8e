import { plainLatin } from './latin.js';
import { PINYIN_SYLLABLES } from './pinyin.js';
import {
  JAPANESE_ENDINGS,
  KOREAN_ENDINGS,
  KOREAN_WORDS,
  NEPALI_ENDINGS,
  NEPALI_SHARED,
  NEPALI_SHARED_ENDINGS,
  NEPALI_WORDS,
  PINYIN_WORDS,
  ROMAJI_ENDINGS,
  ROMAJI_SHARED,
  ROMAJI_WORDS,
} from './small-words.js';

/** A language in letters that are not its own. */
export type Way = 'romaji' | 'kana' | 'pinyin' | 'nepali' | 'korean' | 'foreign-in-kana';

const READ = 2_000;
/** A tenth of the words may be names and words of other languages. */
const FITS = 0.85;
/** As many words as one of them is likely small. */
const SMALL_SHARE = 0.15;
/** A word of so many letters is a sentence without spaces. */
const SENTENCE = 16;

const MORAS =
  /^(?:(?:ky|sh|ch|ts|ty|sy|zy|jy|ny|hy|my|ry|gy|by|py|cy|dy|([kstpcgdzbjfmrh])(?=\1)|t(?=ch)|[kstnhmyrwgzjdbpfvl])?[aiueo]|n(?![aiueoy])|n(?=n)|n'|m(?=[pbm])|oh(?![aiueo]))+$/;
const DOUBLED = /([kstpcgdzbjfrh])(?=\1)|t(?=ch)/g;
const isRomaji = (word: string): boolean =>
  MORAS.test(word.replace(DOUBLED, '').replaceAll('-', ''));

const LONGEST_SYLLABLE = 6;
const isPinyin = (word: string): boolean => {
  const reached = new Uint8Array(word.length + 1);
  reached[0] = 1;
  for (let i = 0; i < word.length; i++) {
    if (!reached[i]) continue;
    for (let n = 1; n <= LONGEST_SYLLABLE && i + n <= word.length; n++)
      if (PINYIN_SYLLABLES.has(word.slice(i, i + n))) reached[i + n] = 1;
  }
  return reached[word.length] === 1;
};
const HANGUL_SYLLABLES =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gnkdtrlmbpsjh])?(?:yeo|yae|wae|eo|eu|ae|oe|ya|yo|yu|ye|wa|wo|we|wi|ui|[aeiou])(?:ng|[kntlmpbgsd](?![aeiouyw])|(?:ss|kk)(?=[aeiouyw]))?)+$/;
/** Sounds that hardly any other language writes so. */
const OF_KOREAN = /eo|(?<=[b-df-hj-np-tv-z])eu|^eun$/;

const share = (words: readonly string[], is: (word: string) => boolean): number =>
  words.length ? words.filter(is).length / words.length : 0;

/** What letters a text is written in. */
const lettersOf = (text: string) => {
  let latin = 0;
  let kana = 0;
  let katakana = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x3041 && code <= 0x3096) kana++;
    else if (code >= 0x30a1 && code <= 0x30fa) katakana++;
    else if (code >= 0x900 && code !== 0x30fc && /\p{L}/u.test(text[i] ?? '')) other++;
  }
  return { latin, kana, katakana, other };
};

const wayOfLatin = (text: string): Way | undefined => {
  const words = text.match(/[a-z][a-z'-]*/g) ?? [];
  const isUnspaced = words.some((word) => word.length > SENTENCE);
  const endsRomaji = (word: string) => ROMAJI_ENDINGS.test(word);
  const isOwnRomaji = (word: string) =>
    endsRomaji(word) || (ROMAJI_WORDS.has(word) && !ROMAJI_SHARED.has(word));
  const romaji =
    words.some(isOwnRomaji) && share(words, isRomaji) >= FITS
      ? share(words, (w) => ROMAJI_WORDS.has(w) || endsRomaji(w))
      : 0;
  const pinyin = share(words, isPinyin) >= FITS ? share(words, (w) => PINYIN_WORDS.has(w)) : 0;
  if (romaji >= pinyin && (romaji >= SMALL_SHARE || (romaji && isUnspaced))) return 'romaji';
  if (pinyin >= SMALL_SHARE) return 'pinyin';
  const own = share(
    words,
    (w) => NEPALI_ENDINGS.test(w) || (NEPALI_WORDS.has(w) && !NEPALI_SHARED.has(w)),
  );
  if (
    own > 0.08 &&
    own + share(words, (w) => NEPALI_SHARED.has(w) || NEPALI_SHARED_ENDINGS.test(w)) >= 0.2
  )
    return 'nepali';
  if (
    share(words, (w) => OF_KOREAN.test(w)) >= 0.2 &&
    share(words, (w) => KOREAN_WORDS.has(w) || KOREAN_ENDINGS.test(w)) >= 0.25 &&
    share(words, (w) => HANGUL_SYLLABLES.test(w)) >= 0.7
  )
    return 'korean';
  return undefined;
};

/** In which letters that are not its own a text is written, if so: a rough look, cheap enough to be asked of each text. */
export const wayOfWriting = (text: string): Way | undefined => {
  const plain = plainLatin(text.slice(0, READ));
  const { latin, kana, katakana, other } = lettersOf(plain);
  const all = latin + kana + katakana + other;
  if (all < 4) return undefined;
  if (latin > 0.7 * all) return wayOfLatin(plain);
  if (kana + katakana < 0.92 * all) return undefined;
  if (katakana > 0.8 * all && !JAPANESE_ENDINGS.test(plain) && /\s/.test(plain.trim()))
    return 'foreign-in-kana';
  return 'kana';
};
