import type { DeskVerb } from './desk-verb.js';

/** Takes up a voice in danger: its line in the history is what ends the alarm. */
export const acknowledgeVoice: DeskVerb<'acknowledge'> = { prepare: () => () => ({}) };
