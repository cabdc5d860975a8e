import type { DeskVerb } from './desk-verb.js';

/** Ends a voice without an answer; the reason code is told to the sender. */
export const declineVoice: DeskVerb<'decline'> = {
  prepare:
    (_actor, { reason }) =>
    () => ({ change: { declinedReason: reason }, reason, drafts: 'drop' }),
};
