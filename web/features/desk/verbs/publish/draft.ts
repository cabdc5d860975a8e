import {
  cleanText,
  PERSONAL_KINDS,
  type PersonalKind,
  type Redaction,
} from '../../../../../core/contract/index.js';

/** A find, as the guard tells it. */
export type Find = Redaction;

/** A public text on its way, and which words of the original a mark stands for. */
export interface PublishDraft {
  readonly publicText: string;
  readonly redactions: readonly Redaction[];
}

/** A text as it comes out of a form, in the form in which its places are counted. */
export const asCounted = cleanText;

const isKind = (word: string): word is PersonalKind =>
  (PERSONAL_KINDS as readonly string[]).includes(word);

/** `12-25-phone`: a place and a kind, as buttons and hidden fields carry them. Undefined for what is none. */
export const readFind = (code: string): Find | undefined => {
  const [, start, end, kind = ''] = /^(\d{1,6})-(\d{1,6})-([a-z-]{1,20})$/.exec(code) ?? [];
  return start && end && isKind(kind)
    ? { start: Number(start), end: Number(end), kind }
    : undefined;
};
export const writeFind = ({ start, end, kind }: Find): string => `${start}-${end}-${kind}`;
export const readFinds = (codes: string): Find[] =>
  codes.split(',').flatMap((code) => readFind(code) ?? []);
export const writeFinds = (finds: readonly Find[]): string => finds.map(writeFind).join(',');

/** Where the original has these words, in a place that no mark stands for yet. */
const placeIn = (original: string, words: string, taken: readonly Find[]): number => {
  for (let at = original.indexOf(words); at >= 0; at = original.indexOf(words, at + 1))
    if (!taken.some(({ start, end }) => start < at + words.length && at < end)) return at;
  return -1;
};

/** A mark in the place of finds of the public text; what of them is the original's own is remembered. */
export const hide = (
  { publicText, redactions }: PublishDraft,
  finds: readonly Find[],
  { original, mark }: { readonly original: string; readonly mark: (kind: PersonalKind) => string },
): PublishDraft => {
  const known = [...redactions];
  let text = publicText;
  for (const { start, end, kind } of finds) {
    const words = publicText.slice(start, end);
    const at = placeIn(original, words, known);
    if (words && at >= 0) known.push({ start: at, end: at + words.length, kind });
  }
  // From behind, so that the places before stay what they are.
  for (const { start, end, kind } of [...finds].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + mark(kind) + text.slice(end);
  return { publicText: text, redactions: known.sort((a, b) => a.start - b.start) };
};
