import type { Fact } from '../facts/fact.js';
import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import { alignSentences } from './align.js';
import { DENIALS } from './denials.js';
import { type Denied, deniedIn, leftOver, together } from './denied.js';
import { areAgainst } from './may-or-not.js';
import { saysOnlyThey } from './only-they.js';
import { type Sentence, sentencesOf, sizeOf } from './sentences.js';

interface Side {
  readonly view: View;
  readonly sentences: readonly Sentence[];
  readonly denied: readonly Denied[];
}
const ASIDES = /\([^()\d]{4,40}\)/;
/** What plain Japanese explains in brackets: (holidays are not counted). */
const ASIDE = /\([^()\d]{4,40}\)/g;
const sideOf = (view: View, withAsides = true): Side => {
  const sentences = sentencesOf(view);
  const heard = (text: string) => (withAsides ? text : text.replace(ASIDE, ''));
  return { view, sentences, denied: sentences.map(({ text }) => deniedIn(heard(text), view.base)) };
};

/** Words for a condition: what one language says with two noes, another says with one of these. */
const CONDITION: Readonly<Record<string, RegExp>> = {
  ja: /(?<!いた|頂)だけ|のみ|に限|限って|必ず|必要/,
  zh: /只|仅|必须|才|要|方[可能]/,
  ko: /한해|한하여|만 |만이|[해어아여에]야|필수/,
  en: /\b(?:only|must|unless|need|required|until|before|not? later)\b/i,
  es: /\b(?:solo|sólo|solamente|únicamente|deben?|necesari[oa]|hasta que|antes de)\b|exclusiv/i,
  pt: /(?<!\p{L})(?:só|somente|apenas|deve|precisa|necessári[oa]|até que|antes de)(?!\p{L})|exclusiv/iu,
  vi: /chỉ|phải|trừ|cần|mới|sau khi/i,
  id: /\b(?:hanya|harus|wajib|khusus|baru|sebelum|setelah)\b/i,
  fil: /\b(?:lamang|lang|dapat|kailangan|kung wala|hangga't|bago|saka)\b/i,
  ne: /मात्र|अनिवार्य|पर्छ|पछि|नभएसम्म|बल्ल/,
};
/** Who may not come without somebody is asked to come with them. */
const REQUEST: Readonly<Record<string, RegExp>> = {
  ja: /ください|下さい/,
  zh: /请/,
  ko: /세요|십시오/,
  en: /\bplease\b/i,
  es: /\b(?:por favor|vengan?|traigan?|acompañad[oa]s?)\b/i,
  pt: /\b(?:por favor|venham?|tragam?|acompanhad[oa]s?)\b/i,
  vi: /xin|hãy|vui lòng/i,
  id: /\b(?:harap|mohon|silakan|tolong|bila|kalau)\b/i,
  fil: /\b(?:paki\p{L}*|mangyaring|dapat)\b/iu,
  ne: /होस्/,
};
const IF_NOT = /ない(?:と(?!き)|限り|方|人|もの|うち)|なければ/;
const ONLY: Readonly<Record<string, RegExp>> = {
  ja: /(?<!いた)だけに|(?<!いた)だけが|のみ|に限り/,
};
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

interface PairDenied {
  readonly a: Denied;
  readonly b: Denied;
}
/** Whether what one side says here with a no stands on the other side in the sentences beside: needless, free. */
const saysBeside = (
  here: PairDenied,
  there: PairDenied | undefined,
  isMissing: boolean,
): boolean => {
  const [more, less] = isMissing ? [here.a, here.b] : [here.b, here.a];
  const [own, other] = isMissing ? [there?.a, there?.b] : [there?.b, there?.a];
  return more.asking.some(
    (count, i) =>
      count > 0 &&
      (less.said[i] ?? 0) < (more.said[i] ?? 0) &&
      (other?.said[i] ?? 0) > (own?.said[i] ?? 0),
  );
};

/** The sentences that say no of some, or all of them, as a slip. */
const slipIn = (side: Side, from: number, to: number, where: Slip['side']): Slip[] => {
  const some = side.sentences.slice(from, to);
  const denying = some.filter((_, k) => (side.denied[from + k]?.no ?? 0) > 0);
  const all = denying.length ? denying : some;
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const place = placeOf(side.view, first.from, last.to);
  const value = side.view.original.slice(place.start, place.end);
  const start = place.start + value.length - value.trimStart().length;
  return [
    {
      kind: 'negation',
      side: where,
      value: value.trim(),
      start,
      end: start + value.trim().length,
    },
  ];
};

/** So many sentences away a no may have been moved to: what was a sentence of its own is said with another. */
const FAR = 3;

/** Sentences that say no on one side and do not on the other. */
export const compareDenials = (
  source: { readonly words: View; readonly facts: readonly Fact[] },
  target: { readonly words: View; readonly facts: readonly Fact[] },
): Slip[] => {
  if (!DENIALS[source.words.base] || !DENIALS[target.words.base]) return [];
  const [a, b] = [
    sideOf(source.words),
    sideOf(target.words, target.words.lang !== 'ja-simple' || ASIDES.test(source.words.text)),
  ];
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
  const lost = pairs.map(({ a: one, b: other }) => {
    const [there, here] = [leftOver(one, other), leftOver(other, one)];
    return {
      isMissing: there.asks > there.answers,
      isAdded: here.asks > here.answers,
      asks: there.asks > there.answers ? there.asks : here.asks,
      answers: there.asks > there.answers ? there.answers : here.answers,
    };
  });
  const against = pairs.map(({ i, iEnd, j, jEnd }) =>
    areAgainst([textOf(a, i, iEnd), textOf(b, j, jEnd)], [a.view.base, b.view.base]),
  );
  /** Of two that are side by side they may be paired askew. */
  const isAgainst = (at: number) => against[at] && !against[at - 1] && !against[at + 1];
  return pairs.flatMap((pair, at) => {
    const { isMissing = false, isAdded = false, asks = 0, answers = 0 } = lost[at] ?? {};
    if (!isMissing && !isAdded) return isAgainst(at) ? slipIn(a, pair.i, pair.iEnd, 'missing') : [];
    const lesser = isMissing ? b : a;
    const lessText = isMissing ? textOf(b, pair.j, pair.jEnd) : textOf(a, pair.i, pair.iEnd);
    // Nobody without a card may come: only those with a card may, anything without it stays.
    const moreText = isMissing ? textOf(a, pair.i, pair.iEnd) : textOf(b, pair.j, pair.jEnd);
    const isDouble = asks === 2 || (asks === 1 && IF_NOT.test(moreText));
    const { base } = lesser.view;
    if (isDouble && answers === 0 && CONDITION[base]?.test(lessText)) return [];
    if (asks === 2 && answers === 0 && IF_NOT.test(moreText) && REQUEST[base]?.test(lessText))
      return [];
    if (
      asks - answers === 1 &&
      IF_NOT.test(moreText) &&
      CONDITION[lesser.view.base]?.test(lessText)
    )
      return [];
    const [denying, other] = isMissing ? [a.view, b.view] : [b.view, a.view];
    if (
      asks - answers === 1 &&
      saysOnlyThey({ text: moreText, base: denying.base }, { text: lessText, base: other.base })
    )
      return [];
    if (asks === 2 && answers === 1 && ONLY[lesser.view.base]?.test(lessText)) return [];
    // Sentences that were paired askew: the no stands beside.
    const beside =
      lost.some((one, i) => Math.abs(i - at) <= FAR && (isMissing ? one.isAdded : one.isMissing)) ||
      pairs.some(
        (one, i) => i !== at && Math.abs(i - at) <= FAR && saysBeside(pair, one, isMissing),
      );
    if (beside) return [];
    return isMissing
      ? slipIn(a, pair.i, pair.iEnd, 'missing')
      : slipIn(b, pair.j, pair.jEnd, 'added');
  });
};
