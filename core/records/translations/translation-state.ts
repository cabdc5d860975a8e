import { AppError } from '../../base/kernel/index.js';
import type { TranslationKind, TranslationOrigin, TranslationState } from '../../contract/index.js';

/** What happens to a translation: somebody keeps it, says that it is right, or its source is replaced. */
export const TRANSLATION_MOVES = ['keep', 'check', 'replace'] as const;
export type TranslationMove = (typeof TRANSLATION_MOVES)[number];

const TO: Readonly<Record<TranslationMove, TranslationState>> = {
  keep: 'draft',
  check: 'checked',
  replace: 'stale',
};

/**
 * The one function that owns every change of a translation's state. What is stale stays so, whoever comes: error
 * `version_conflict`.
 */
export const nextTranslationState = (
  from: TranslationState,
  move: TranslationMove,
): TranslationState => {
  if (from === 'stale' && move !== 'replace')
    throw new AppError('version_conflict', [{ path: 'source', code: 'replaced' }]);
  return TO[move];
};

/** What decides whether a translation is shown to its reader. */
export interface Shown {
  readonly kind: TranslationKind;
  readonly state: TranslationState;
  readonly origin: TranslationOrigin | null;
  readonly complete: boolean;
  /** Differences that a rule has found in what a machine wrote. */
  readonly doubts: number;
}

/**
 * What a person has checked, and what is made of the city's sentences alone, though nobody has checked them yet: then it says so.
 * What a machine wrote only for the kinds of texts that the city has named, and only where no rule doubts it.
 */
export const isShown = (
  { kind, state, origin, complete, doubts }: Shown,
  showUnchecked: readonly TranslationKind[],
): boolean => {
  if (state !== 'draft' || !complete) return state === 'checked';
  if (origin === 'engine') return doubts === 0 && showUnchecked.includes(kind);
  return origin === 'sentences';
};
