import { OwnVoiceQueries } from './own-voice.queries.js';
import { ReadOwnVoice } from './read-own-voice.js';
import { WithdrawOwnVoice } from './withdraw-own-voice.js';

export * from './read-own-voice.js';
export * from './withdraw-own-voice.js';
export const OWN_VOICE_PROVIDERS = [OwnVoiceQueries, ReadOwnVoice, WithdrawOwnVoice];
