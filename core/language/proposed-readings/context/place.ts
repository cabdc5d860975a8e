import type { Morpheme } from '../morpheme.js';

/** A piece and what stands around it. */
export interface Place {
  readonly piece: Morpheme;
  before(steps?: number): Morpheme | undefined;
  after(steps?: number): Morpheme | undefined;
}
/** How a word is read at its place; nothing where the dictionary is right. */
export type Rule = (place: Place) => string | undefined;

export const isOne = (piece: Morpheme | undefined, ...surfaces: readonly string[]): boolean =>
  piece !== undefined && surfaces.includes(piece.surface);
export const isKind = (piece: Morpheme | undefined, ...kinds: readonly string[]): boolean =>
  kinds.includes(piece?.kind[0] ?? '');
export const isNumber = (piece: Morpheme | undefined): boolean =>
  piece !== undefined && (piece.kind[1] === '数' || /^[0-9０-９]/.test(piece.surface));
/** A clause stands before it: `壊れている間`, `暗い間`. */
export const afterClause = ({ before }: Place): boolean =>
  isKind(before(), '動詞', '助動詞', '形容詞');
export const isAfterNo = ({ before }: Place): boolean =>
  isOne(before(), 'の', 'この', 'その', 'あの');
/** One of these words in the few pieces before. */
export const nearBefore = ({ before }: Place, words: readonly string[], steps = 4): boolean =>
  Array.from({ length: steps }, (_, i) => before(i + 1)).some((piece) => isOne(piece, ...words));
