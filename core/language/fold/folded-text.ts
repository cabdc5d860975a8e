import { codesIn } from './numbers/codes.js';
import { datesInOneWay } from './numbers/dates.js';
import { numbersInDigits, plainNumbers } from './numbers/numbers.js';
import type { SearchWords } from './search-words.js';
import { foldKana } from './signs/kana.js';
import { foldOkurigana } from './signs/okurigana.js';
import { signOf } from './signs/signs.js';
import { soundsIn } from './sounds/sound.js';
import { type Family, familyOf, stemsOf } from './stems.js';

/**
 * A text in the spelling in which searches find it. Letters stand in one form, numbers as `<12>`, words of scripts with
 * spaces each between two spaces.
 */
export interface FoldedText {
  /** A letter for the family of the language, the words, and marks (`=...`) for stems and numbers of receipts. */
  readonly plain: string;
  /** Where sentences read otherwise without their spaces and brackets, or with numbers and dates written in one way: those. */
  readonly joined: string;
}

/** What is folded of a text; a voice has at most 8,000 characters. */
const MOST = 12_000;
const DOTS_PART_THOUSANDS = new Set(['es', 'pt', 'id', 'vi']);
const DAY_FIRST = new Set(['es', 'pt', 'id', 'vi', 'fil', 'tl']);
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const UNSEEN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u200b-\u200f\u2060\ufeff\u00ad]/gu;
const SENTENCE_END = /(?<=[。！？!?।])|\n\s*\n|(?<=[.])(?=\s)/;
/** Whether a sentence can read otherwise when joined. */
const MAY_JOIN = /[\s「」『』“”"（()）《》\d元〇一二三四五六七八九十百千万億・]/;
const JOINED_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const READINGS = /(?<=[\p{Script=Han}々])[（(《][ぁ-ヺー\s]{1,20}[)）》]/gu;
const QUOTES = /[「」『』“”"《》]/g;

/** Text in one width and case, without what cannot be seen; before the letters are folded. */
export const levelled = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(LONE_SURROGATE, ' ')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC');

export interface Writing {
  readonly isChinese: boolean;
  /** Whether letters of scripts without spaces stand together whatever parts them but a comma. */
  readonly isJoined: boolean;
}

interface Laid {
  readonly text: string;
  /** Words that were parted by a hyphen, as one. */
  readonly compounds: readonly string[];
}

/** Lays the signs of levelled text one behind the other. */
const lay = (level: string, { isChinese, isJoined }: Writing): Laid => {
  const compounds: string[] = [];
  let out = '';
  let last: 'none' | 'spaced' | 'joined' | 'number' = 'none';
  let gap: 0 | 1 | 2 = 0;
  let compound = '';
  let hyphenAt = -1;
  const close = () => {
    if (compound.includes('-')) compounds.push(compound.replaceAll('-', ''));
    compound = '';
  };
  for (let i = 0; i < level.length; i++) {
    const code = level.charCodeAt(i);
    const sign = code >= 0xd800 && code <= 0xdbff ? level.slice(i, i + 2) : (level[i] as string);
    if (sign.length > 1) i++;
    const { kind, kept } = signOf(sign, isChinese);
    if (kind === 'silent') continue;
    if (kind === 'digit') {
      let end = i + 1;
      while (end < level.length && isDigit(level, end)) end++;
      if (level[end] === '.' && isDigit(level, end + 1)) {
        end += 2;
        while (end < level.length && isDigit(level, end)) end++;
      }
      const number = level.slice(i, end);
      close();
      if (last !== 'none' && (gap === 2 || last === 'spaced' || (gap && last === 'number')))
        out += ' ';
      out += `<${number.length === 2 && number[0] === '0' ? number[1] : number}>`;
      last = 'number';
      gap = 0;
      i = end - 1;
      continue;
    }
    if (kind === 'spaced') {
      if (last !== 'none' && (gap || last !== 'spaced')) out += ' ';
      if (gap && !(hyphenAt >= 0 && gap === 1)) close();
      if (hyphenAt >= 0 && compound) compound += '-';
      if (last !== 'spaced') close();
      out += kept;
      compound += kept;
      last = 'spaced';
      gap = 0;
      hyphenAt = -1;
      continue;
    }
    if (kind === 'joined') {
      close();
      if (last === 'spaced' || (last !== 'none' && gap === 2)) out += ' ';
      else if (last === 'joined' && gap === 1 && !isJoined) out += ' ';
      out += kept;
      last = 'joined';
      gap = 0;
      continue;
    }
    if (kind === 'decoration') {
      if (last === 'spaced') gap = Math.max(gap, 1) as 1 | 2;
    } else if (kind === 'hyphen') {
      if (gap === 0 && last === 'spaced') hyphenAt = i;
      gap = Math.max(gap, 1) as 1 | 2;
      continue;
    } else gap = kind === 'stop' && sign !== '\n' ? 2 : (Math.max(gap, 1) as 1 | 2);
    hyphenAt = -1;
  }
  close();
  return { text: out, compounds };
};

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Levelled text with its letters folded. */
export const foldLetters = (level: string, writing: Writing, words?: SearchWords): Laid => {
  const { text, compounds } = lay(foldKana(level), writing);
  const short = foldOkurigana(text);
  return { text: words ? words.parted(short) : short, compounds };
};

/** Numbers, dates and years in one way of writing, brackets with readings gone. */
export const canonical = (level: string, isDayFirst: boolean): string =>
  numbersInDigits(datesInOneWay(numbersInDigits(level), isDayFirst))
    .replace(READINGS, '')
    .replace(QUOTES, '');

const SPACED_WORD = /(?<= )[a-z\u00c0-\u024f\u0370-\u052f\u0900-\u097f]{4,}(?= )/g;

const marksOf = (padded: string, family: Family): string[] => {
  if (family === 'N' || family === 'Z') return [];
  return (padded.match(SPACED_WORD) ?? []).flatMap((word) =>
    stemsOf(word, family).map((stem) => `=${stem}`),
  );
};

/**
 * Folds a text for searching. Pure and never throws; the same for NFC and NFD, any width and case. `lang` is the language in which it is
 * written, if that is known; `words` what the product knows of Japanese words.
 */
export const foldText = (text: string, lang?: string, words?: SearchWords): FoldedText => {
  const base = lang?.split('-')[0] ?? '';
  const level = plainNumbers(levelled(text), DOTS_PART_THOUSANDS.has(base));
  const family = familyOf(level, lang);
  const isChinese = family === 'Z';
  const { text: laid, compounds } = foldLetters(level, { isChinese, isJoined: false }, words);
  const padded = ` ${laid} `;
  const marks = new Set([
    ...compounds.map((compound) => `=${compound}`),
    ...marksOf(padded, family),
    ...codesIn(level),
    ...soundsIn(level),
  ]);
  const joined =
    JOINED_LETTER.test(level) || /\d/.test(level)
      ? level.split(SENTENCE_END).flatMap((sentence) => {
          if (!MAY_JOIN.test(sentence)) return [];
          const ways = [canonical(sentence, DAY_FIRST.has(base)), numbersInDigits(sentence)];
          return ways.flatMap((way, i) => {
            if (i && (way === ways[0] || way === sentence)) return [];
            const one = foldLetters(way, { isChinese, isJoined: true }, words).text;
            return one && !padded.includes(one) ? [one] : [];
          });
        })
      : [];
  return {
    plain: `${family}${padded}${marks.size ? `${[...marks].join(' ')} ` : ''}`,
    joined: joined.length ? ` ${joined.join(' ')} ` : '',
  };
};
