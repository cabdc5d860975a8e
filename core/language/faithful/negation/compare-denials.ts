import type { Fact } from '../facts/fact.js';
import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import { alignSentences } from './align.js';
import { DENIALS } from './denials.js';
import { type Sentence, sentencesOf, sizeOf } from './sentences.js';

const compiled = new Map<string, RegExp>();
const patternOf = (base: string): RegExp | undefined => {
  const known = compiled.get(base);
  if (known) return known;
  const data = DENIALS[base];
  if (!data) return undefined;
  const [before, behind] = data.isSpaced
    ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])']
    : [base === 'ne' ? '(?<![\\u0900-\\u0963])' : '', ''];
  const made = new RegExp(
    (['none', 'maybe', 'no'] as const)
      .map((kind) => `(?<${kind}>${before}(?:${data[kind].normalize('NFKC')})${behind})`)
      .join('|'),
    'giu',
  );
  compiled.set(base, made);
  return made;
};

/** How often a sentence says no: at least, and at most. */
interface Denied {
  readonly least: number;
  readonly most: number;
}
export const deniedIn = (text: string, base: string): Denied => {
  const pattern = patternOf(base);
  let [least, most] = [0, 0];
  if (pattern)
    for (const { groups } of text.matchAll(pattern)) {
      if (groups?.no !== undefined) least++;
      if (groups?.no !== undefined || groups?.maybe !== undefined) most++;
    }
  return { least, most };
};
const together = (all: readonly Denied[]): Denied =>
  all.reduce((sum, one) => ({ least: sum.least + one.least, most: sum.most + one.most }), {
    least: 0,
    most: 0,
  });

interface Side {
  readonly view: View;
  readonly sentences: readonly Sentence[];
  readonly denied: readonly Denied[];
}
const sideOf = (view: View): Side => {
  const sentences = sentencesOf(view);
  return { view, sentences, denied: sentences.map(({ text }) => deniedIn(text, view.base)) };
};

/** Words for a condition: what one language says with two noes, another says with one of these. */
const CONDITION: Readonly<Record<string, RegExp>> = {
  ja: /だけ|のみ|に限|限って|必ず|必要/,
  zh: /只|仅|必须|才|要/,
  ko: /한해|한하여|만 |만이|해야|필수/,
  en: /\b(?:only|must|unless|without|need|required)\b/i,
  es: /\b(?:solo|sólo|solamente|únicamente|sin|deben?|necesari[oa])\b|exclusiv/i,
  pt: /\b(?:só|somente|apenas|sem|deve|precisa|necessári[oa])\b|exclusiv/iu,
  vi: /chỉ|phải|trừ|cần/i,
  id: /\b(?:hanya|harus|wajib|tanpa|khusus)\b/i,
  fil: /\b(?:lamang|lang|dapat|kailangan|kung wala)\b/i,
  ne: /मात्र|अनिवार्य|बिना|पर्छ/,
};
const IF_NOT = /ない(?:と|限り|方|人|もの|うち)|なければ/;
const ONLY: Readonly<Record<string, RegExp>> = { ja: /だけに|だけが|のみ|に限り/ };
const textOf = ({ sentences }: Side, from: number, to: number): string =>
  sentences
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

const weighed = ({ view, sentences }: Side, facts: readonly Fact[]) => {
  let next = 0;
  return sentences.map(({ from, to, text }) => {
    const place = placeOf(view, from, to);
    const keys = new Set<string>();
    for (; next < facts.length && (facts[next]?.start ?? 0) < place.end; next++)
      for (const key of facts[next]?.keys ?? []) if (key !== 'n1') keys.add(key);
    return { size: sizeOf(text), keys };
  });
};

/** Sentences that say no on one side and do not on the other. */
export const compareDenials = (
  source: { readonly words: View; readonly facts: readonly Fact[] },
  target: { readonly words: View; readonly facts: readonly Fact[] },
): Slip[] => {
  if (!DENIALS[source.words.base] || !DENIALS[target.words.base]) return [];
  const [a, b] = [sideOf(source.words), sideOf(target.words)];
  const pairs = alignSentences(weighed(a, source.facts), weighed(b, target.facts)).map(
    ([i, iEnd, j, jEnd]) => ({
      i,
      iEnd,
      j,
      jEnd,
      a: together(a.denied.slice(i, iEnd)),
      b: together(b.denied.slice(j, jEnd)),
    }),
  );
  return pairs.flatMap((pair, at) => {
    const isMissing = pair.a.least > pair.b.most;
    const isAdded = pair.b.least > pair.a.most;
    if (!isMissing && !isAdded) return [];
    const [more, less] = isMissing ? [pair.a, pair.b] : [pair.b, pair.a];
    const lesser = isMissing ? b : a;
    const lessText = isMissing ? textOf(b, pair.j, pair.jEnd) : textOf(a, pair.i, pair.iEnd);
    // Nobody without a card may come: only those with a card may, anything without it stays.
    const moreText = isMissing ? textOf(a, pair.i, pair.iEnd) : textOf(b, pair.j, pair.jEnd);
    const isDouble = more.least === 2 || (more.least === 1 && IF_NOT.test(moreText));
    if (isDouble && less.least === 0 && CONDITION[lesser.view.base]?.test(lessText)) return [];
    if (more.least === 2 && less.least === 1 && ONLY[lesser.view.base]?.test(lessText)) return [];
    // Sentences that were paired askew: the no stands beside.
    const beside = [pairs[at - 1], pairs[at + 1]].some(
      (other) => other && (isMissing ? other.b.least > other.a.most : other.a.least > other.b.most),
    );
    if (beside) return [];
    const [side, from, to] = isMissing ? [a, pair.i, pair.iEnd] : [b, pair.j, pair.jEnd];
    const denying = side.sentences.slice(from, to).filter((_, k) => side.denied[from + k]?.least);
    const [first, last] = [denying[0], denying.at(-1)];
    if (!first || !last) return [];
    const place = placeOf(side.view, first.from, last.to);
    const value = side.view.original.slice(place.start, place.end);
    const shift = value.length - value.trimStart().length;
    return [
      {
        kind: 'negation' as const,
        side: isMissing ? ('missing' as const) : ('added' as const),
        value: value.trim(),
        start: place.start + shift,
        end: place.start + shift + value.trim().length,
      },
    ];
  });
};
