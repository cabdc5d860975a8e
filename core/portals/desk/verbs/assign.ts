import type { DeskVerb } from './desk-verb.js';

/** A person takes a voice: it is in progress, and others see who has it. */
export const assignVoice: DeskVerb<'assign'> = {
  prepare:
    ({ id }) =>
    () => ({ change: { assigneeId: id } }),
};
