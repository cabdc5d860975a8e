import { READING, withoutReadings } from '../readings.js';

/**
 * The rules of plain Japanese (やさしい日本語) that a machine can check, as errors.
 * Source: 出入国在留管理庁・文化庁「在留支援のためのやさしい日本語ガイドライン」(2020-08), the 14 rules of
 * Hirosaki University and Yokohama's points, put into patterns in our research (japan-ux, section 2, whose
 * numbers are given below). A machine's yes is only a step: a person who reads little Japanese has the last word.
 *
 * Readings are written `{漢字|かんじ}`, values to fill in `{{name}}`, and phrases are parted by spaces.
 */
export const PLAIN_RULES = {
  'sentence-length': 'split the sentence: at most 35 characters',
  'double-negative': 'say it without a double negative',
  honorific: 'use です・ます and 〜て ください instead of honorific or humble words',
  'passive-causative':
    'say who does it: no passive, no causative (もらえます, できます, 〜て ください)',
  ending: 'end the sentence in です, ます, ません, ました, でした, ください, ましょう or か',
  'kanji-run': 'split or explain: fewer than 5 kanji in a row',
  'reading-missing': 'give each kanji its reading: {漢字|かんじ}',
  'era-only': 'give the Gregorian year, too: 2024年（令和6年）',
  'date-form': 'write 11月2日, 午後 1時, から ... まで',
} as const;
export type PlainRule = keyof typeof PLAIN_RULES;

export interface PlainFinding {
  readonly rule: PlainRule;
  /** The words that break the rule. */
  readonly found: string;
}

/** Code points of a sentence, without spaces and values (rule 1). */
export const LONGEST = 35;

const VALUE = /\{\{[^{}]*\}\}/g;
const MARKUP = /<\/?[\w-]+\s*\/?>/g;
const KANJI = '一-龥々';

const digits = (text: string) =>
  text.replace(/[０-９：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** The text as it is read without readings: `{受付|うけつけ}` is `受付`. */
const base = (text: string) => digits(withoutReadings(text.replace(MARKUP, '')));
const close = (text: string) =>
  base(text)
    .replace(VALUE, '')
    .replace(/[ 　\t]/g, '');
const sentences = (text: string) => text.match(/[^。！？\n]+[。！？]?/g) ?? [];

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([all]) => all);

const tooLong = (text: string) =>
  sentences(close(text)).filter(
    (sentence) => [...sentence.replace(/[。！？]$/, '')].length > LONGEST,
  );

export const DOUBLE_NEGATIVE =
  /(ない|なく|ません)(わけ|こと|もの)?(では|は|でも|も)(ない|ありません)|ずに(は)?(いられ|おけ)|ざるを得/g;

// A particle ends the stem, so that お金を払ってください is not taken for お〜ください.
const STEM = `[ぁ-ん${KANJI}](?:(?![をてでが])[ぁ-ん${KANJI}]){0,5}`;
export const HONORIFIC = new RegExp(
  `いただ[きけく]|ございます|申し上げ|いたしま|致しま|賜り|承り|拝見|なさいま|お(?!となに|なじに)${STEM}(?: ?ください|になり| ?いただ)|ご[${KANJI}]{1,4} ?(?:ください|願います|いただ)`,
  'g',
);

// Verbs that only look passive: to be born, to part, to leave, to break, to flow, to get used, to appear, to tire.
export const LOOKS_PASSIVE =
  /(生ま|うま|分か|わか|別か|はな|壊わ|こわ|流が|なが|あらわ|現わ|つか|疲か|にな|くな)れ/g;
export const PASSIVE_CAUSATIVE =
  /([かがさたなばまらわ]れ|られ)(ます|ました|ません|る|た|て)|させ(ます|ました|る|た|て)/g;

export const POLITE_END = /(です|ます|ません|ました|でした|ください|ましょう|か)$/;
const impolite = (text: string) =>
  sentences(close(text))
    .filter((sentence) => sentence.endsWith('。'))
    .filter((sentence) => !POLITE_END.test(sentence.replace(/[」』）)。]+$/, '')));

const unread = (text: string) => {
  const notInKana = matches(text, READING).filter((word) => !/\|[ぁ-んァ-ヶー]+\}$/.test(word));
  const rest = digits(text.replace(MARKUP, ''))
    .replace(READING, '')
    .replace(VALUE, '1')
    // Numbers with their everyday counters are read by all who read any Japanese.
    .replace(/[0-9][0-9,.]* ?[年月日時分円人件回]/g, '')
    .replace(new RegExp(`[${KANJI}]+（[ぁ-んァ-ヶー]+）`, 'g'), '');
  return [...notInKana, ...matches(rest, new RegExp(`[${KANJI}]+`, 'g'))];
};

const eraOnly = (text: string) =>
  sentences(close(text)).flatMap((sentence) =>
    /(19|20)\d\d/.test(sentence) ? [] : matches(sentence, /(令和|平成|昭和)(\d+|元)?年?度?/g),
  );

const DATE_FORM =
  /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|(?<!\d)(1[3-9]|2[0-3])(:[0-5]\d|時(?!間))|[〜～]/g;

const CHECKS: Record<PlainRule, (text: string) => string[]> = {
  'sentence-length': tooLong, // 1
  'double-negative': (text) => matches(close(text), DOUBLE_NEGATIVE), // 3
  honorific: (text) => matches(base(text), HONORIFIC), // 4
  'passive-causative': (text) =>
    matches(base(text).replace(LOOKS_PASSIVE, '　'), PASSIVE_CAUSATIVE), // 5
  ending: impolite, // 6, of whole sentences: labels and buttons end as they like
  'kanji-run': (text) => matches(base(text), new RegExp(`[${KANJI}]{5,}`, 'g')), // 8
  'reading-missing': unread, // 10
  'era-only': eraOnly, // 11
  'date-form': (text) => matches(base(text), DATE_FORM), // 12
};

/**
 * Checks one text (a label, a sentence or several) against all rules but `exempt`.
 * Gives every place that breaks one; an empty list means that the machine finds nothing.
 */
export const checkPlainJapanese = (
  text: string,
  { exempt = [] }: { exempt?: readonly PlainRule[] } = {},
): PlainFinding[] =>
  (Object.keys(CHECKS) as PlainRule[])
    .filter((rule) => !exempt.includes(rule))
    .flatMap((rule) => CHECKS[rule](text).map((found) => ({ rule, found: found.trim() })));
