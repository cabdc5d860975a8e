import { isSealed } from '../../../../base/sealing/index.js';
import type { DangerFound, Urgency } from '../../../../contract/index.js';
import type { Submission } from '../../submission.entity.js';
import type { Sealer } from './seal.js';

type Known = Pick<Submission, 'urgent' | 'urgentWords'>;

/** The dangers of a voice as they are kept, those of a confided one sealed. Of one from before only the kinds may be known. */
export const dangersOf = ({ urgent, urgentWords }: Known): DangerFound[] => [
  ...urgentWords,
  ...urgent.flatMap((kind) =>
    kind === 'any' || urgentWords.some((found) => found.kind === kind) ? [] : [{ kind, words: [] }],
  ),
];

/** What stands in clear of dangers, for lists and alarms: of a sealed one only that there is one. */
export const urgencyOf = (dangers: readonly DangerFound[]): Urgency[] => [
  ...new Set(dangers.map(({ kind }): Urgency => (isSealed(kind) ? 'any' : kind))),
];

/** Dangers for those who open the voice, without the words by which they were found. */
export const sealedDangers = (dangers: readonly DangerFound[], seal: Sealer): DangerFound[] =>
  seal(dangers.map(({ kind }) => ({ kind, words: [] })));

/** As somebody reads them who has opened the voice: each kind once, and none that stayed closed. */
export const openedDangers = (dangers: readonly DangerFound[]): DangerFound[] => {
  const kinds = new Map(dangers.map((found) => [found.kind, found]));
  return [...kinds.values()].filter(({ kind }) => (kind as string) !== '');
};
