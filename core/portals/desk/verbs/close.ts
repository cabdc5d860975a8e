import type { DeskVerb } from './desk-verb.js';

/** Puts an answered voice away. */
export const closeVoice: DeskVerb<'close'> = { prepare: () => () => ({}) };
