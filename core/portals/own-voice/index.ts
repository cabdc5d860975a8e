import { ChangeOwnConsent } from './change-own-consent.js';
import { OwnVoiceQueries } from './own-voice.queries.js';
import { ReadOwnVoice } from './read-own-voice.js';
import { WithdrawOwnVoice } from './withdraw-own-voice.js';

export * from './change-own-consent.js';
export * from './read-own-voice.js';
export * from './withdraw-own-voice.js';
export const OWN_VOICE_PROVIDERS = [
  ChangeOwnConsent,
  OwnVoiceQueries,
  ReadOwnVoice,
  WithdrawOwnVoice,
];
