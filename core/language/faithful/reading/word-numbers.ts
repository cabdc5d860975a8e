import { MULTIPLIERS, NUMBER_WORDS, TEENS } from './number-words.js';
import type { Change, View } from './view.js';

interface Word {
  readonly value: number;
  readonly isPerhaps: boolean;
  readonly kind: 'small' | 'times' | 'teen';
}
interface Reader {
  readonly run: RegExp;
  readonly parts: RegExp;
  readonly words: ReadonlyMap<string, Word>;
  readonly phrases: RegExp | undefined;
  readonly phraseValues: ReadonlyMap<string, number>;
  readonly counters: RegExp | undefined;
}

const rows = (data: string): [number, string][] =>
  data
    .split(';')
    .filter(Boolean)
    .flatMap((row) => {
      const at = row.indexOf(' ');
      return row
        .slice(at + 1)
        .split('|')
        .map((word): [number, string] => [Number(row.slice(0, at)), word.normalize('NFKC')]);
    });
const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const BEFORE = '(?<![\\p{L}\\p{M}\\d])';
const BEHIND = '(?![\\p{L}\\p{M}])';

const readerOf = (base: string): Reader | undefined => {
  const data = NUMBER_WORDS[base];
  if (!data) return undefined;
  const words = new Map<string, Word>();
  for (const [value, word] of rows(data.words))
    words.set(word.replace('?', ''), { value, isPerhaps: word.startsWith('?'), kind: 'small' });
  for (const [value, word] of rows(MULTIPLIERS[base] ?? ''))
    if (!words.has(word)) words.set(word, { value, isPerhaps: false, kind: 'times' });
  const teen = TEENS[base];
  if (teen) words.set(teen, { value: 10, isPerhaps: false, kind: 'teen' });
  const any = longestFirst(words.keys());
  const starts = longestFirst(
    [...words].filter(([, { kind }]) => kind === 'small').map(([word]) => word),
  );
  const phraseValues = new Map(rows(data.phrases ?? '').map(([value, word]) => [word, value]));
  const endings = data.endings ? `(?=(?:${data.endings})?${BEHIND})` : BEHIND;
  return {
    run: new RegExp(
      `${BEFORE}(?:${starts})(?:${data.between}(?:${any})(?![\\p{L}\\p{M}]))*${endings}`,
      'giu',
    ),
    parts: new RegExp(`${BEFORE}(?:${any})`, 'giu'),
    words,
    phrases: phraseValues.size
      ? new RegExp(`${BEFORE}(?:${longestFirst(phraseValues.keys())})${BEHIND}`, 'giu')
      : undefined,
    phraseValues,
    counters: data.counters ? new RegExp(`^ (?:${data.counters})${BEHIND}`, 'iu') : undefined,
  };
};
const readers = new Map<string, Reader | undefined>();
const reader = (base: string) => {
  const known = base === 'tl' ? 'fil' : base;
  if (!readers.has(known)) readers.set(known, readerOf(known));
  return readers.get(known);
};

/** The numbers that words mean one behind the other: "two hundred and five" is one, "two three" are two. */
const valuesOf = (words: readonly Word[], base: string): number[] => {
  const values: number[] = [];
  let total = 0;
  let part: number | undefined;
  const close = () => {
    if (part !== undefined || total) values.push(total + (part ?? 0));
    total = 0;
    part = undefined;
  };
  for (const { value, kind } of words) {
    if (kind === 'teen') part = (part ?? 0) + value;
    else if (kind === 'times' || value === 1000 || value === 1e6 || (value === 100 && part)) {
      if (value < 1000) {
        const ones = (part ?? 1) % 100 || 1;
        part =
          (part ?? 1) -
          (part === undefined ? 1 : ones) +
          (part === undefined ? value : ones * value);
      } else {
        total += (part ?? 1) * value;
        part = undefined;
      }
    } else if (part === undefined) part = value;
    else {
      const room =
        part % 1000 === 0
          ? 1000
          : part % 100 === 0
            ? 100
            : part % 10 === 0 && (part % 100 > 10 || base === 'vi')
              ? 10
              : 1;
      if (value < room && part) part += value;
      else {
        close();
        part = value;
      }
    }
  }
  close();
  return values;
};

/** The Vietnamese year, which is also five; the parts of tens. */
const NEVER_BARE = /^(?:năm|tư|lăm|mốt)$/i;

/** Numbers that are spelled out, as figures. */
export const wordNumbers = ({ text, base }: View): Change[] => {
  const data = reader(base);
  if (!data) return [];
  const changes: Change[] = [];
  const phrased: [number, number][] = [];
  if (data.phrases)
    for (const { 0: words, index } of text.matchAll(data.phrases)) {
      const value = data.phraseValues.get(words.toLowerCase());
      if (value === undefined) continue;
      phrased.push([index, index + words.length]);
      changes.push({ start: index, end: index + words.length, by: `${value}`, said: 'perhaps' });
    }
  let next = 0;
  for (const { 0: run, index } of text.matchAll(data.run)) {
    const end = index + run.length;
    while (next < phrased.length && (phrased[next]?.[1] ?? 0) <= index) next++;
    if ((phrased[next]?.[0] ?? Number.POSITIVE_INFINITY) < end) continue;
    const words = [...run.matchAll(data.parts)].flatMap(
      ({ 0: word }) => data.words.get(word.toLowerCase()) ?? [],
    );
    // Mỗi năm một lần: a year, and once.
    if (base === 'vi' && /^năm (?!mươi|trăm|nghìn|ngàn|triệu|rưỡi)/i.test(run)) words.shift();
    // Por ciento is a share, not a hundred.
    if (/^(?:ciento|cento)$/i.test(run) && /por $/i.test(text.slice(0, index))) continue;
    // 25 mil is read with the figures before it.
    if ((words[0]?.value ?? 0) >= 100 && /\d ?$/.test(text.slice(Math.max(0, index - 2), index)))
      continue;
    const values = valuesOf(words, base);
    const last = words.at(-1);
    // साढे: and half of the last weight.
    if (base === 'ne' && (last?.value ?? 0) >= 100 && /साढे $/.test(text.slice(0, index)))
      values.push((values.pop() ?? 0) + (last?.value ?? 0) / 2);
    if (!values.length) continue;
    const isCounted = !data.counters || data.counters.test(text.slice(end, end + 24));
    const isLong = words.length > 1 && words.some(({ value }) => value >= 10);
    const isBare = data.counters !== undefined && !isCounted && !isLong;
    if (isBare && NEVER_BARE.test(run)) continue;
    const isPerhaps =
      isBare || (words.length === 1 && (words[0]?.isPerhaps || (values[0] ?? 0) < 2));
    changes.push({ start: index, end, by: values.join(' '), said: isPerhaps ? 'perhaps' : 'word' });
  }
  return changes.sort((a, b) => a.start - b.start);
};
