import type { DeskVerb } from './desk-verb.js';

/** Gives a voice back to the section's list: whoever has time takes it. */
export const releaseVoice: DeskVerb<'release'> = {
  prepare: () => () => ({ change: { assigneeId: null } }),
};
