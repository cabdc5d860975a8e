import type { StaffSubmission } from '../../../../../core/contract/index.js';
import { effectiveLanguage } from '../../../../../core/language/index.js';

/** A voice that was just dealt with, while the next one is open: what is needed to know it again and to take it back. */
export interface DoneView {
  readonly id: string;
  readonly receipt: string;
  /** Its first words; empty for one whose words no list shows. */
  readonly excerpt: string;
  readonly lang: string;
  readonly version: number;
  /** The verb that takes back what was done; null where none does. */
  readonly back: (typeof TAKE_BACK)[number] | null;
}

/** Verbs that take the last step back, whatever it was. */
const TAKE_BACK = ['undo', 'recall', 'pull_back'] as const;
const FIRST_WORDS = 80;

export const presentDone = (voice: StaffSubmission): DoneView => ({
  id: voice.id,
  receipt: voice.receipt,
  excerpt: voice.privacy === 'vault' ? '' : voice.text.slice(0, FIRST_WORDS),
  lang: effectiveLanguage(voice),
  version: voice.version,
  back: TAKE_BACK.find((verb) => voice.may.includes(verb)) ?? null,
});
