import { AppError } from '../../base/kernel/index.js';
import type { TranslationOrigin, TranslationState } from '../../contract/index.js';

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
  readonly state: TranslationState;
  readonly origin: TranslationOrigin | null;
  readonly complete: boolean;
}

/** What a person has checked, and what is made of the city's sentences alone, though nobody has checked them yet: then it says so. */
export const isShown = ({ state, origin, complete }: Shown): boolean =>
  state === 'checked' || (state === 'draft' && complete && origin === 'sentences');
