import { AppealDecision } from './appeal-decision.js';
import { AskWayBack } from './ask-way-back.js';
import { OWN_BOOKING_PROVIDERS } from './bookings/index.js';
import { ChangeOwnConsent } from './change-own-consent.js';
import { ChangeSharing } from './change-sharing.js';
import { ConfirmAddress } from './confirm-address.js';
import { OwnVoiceQueries } from './own-voice.queries.js';
import { ReadOwnPhoto } from './read-own-photo.js';
import { ReadOwnVoice } from './read-own-voice.js';
import { ReadWithReadings } from './read-with-readings.js';
import { RenewSecrets } from './renew-secrets.js';
import { SayKnown } from './say-known.js';
import { ChangeOwnVoice } from './thread/change-own-voice.js';
import { MarkSeen } from './thread/mark-seen.js';
import { SaySolved } from './thread/say-solved.js';
import { WriteAgain } from './thread/write-again.js';
import { WithdrawOwnVoice } from './withdraw-own-voice.js';

export * from './appeal-decision.js';
export * from './ask-way-back.js';
export { ChangeBooking, FindBooking, HoldSlot } from './bookings/index.js';
export * from './change-own-consent.js';
export * from './change-sharing.js';
export * from './confirm-address.js';
export * from './read-own-photo.js';
export * from './read-own-voice.js';
export * from './read-with-readings.js';
export * from './renew-secrets.js';
export * from './thread/change-own-voice.js';
export * from './thread/mark-seen.js';
export * from './thread/say-solved.js';
export * from './thread/write-again.js';
export * from './withdraw-own-voice.js';
export const OWN_VOICE_PROVIDERS = [
  AppealDecision,
  AskWayBack,
  ChangeOwnConsent,
  ChangeSharing,
  ChangeOwnVoice,
  ConfirmAddress,
  MarkSeen,
  OwnVoiceQueries,
  ReadOwnPhoto,
  ReadOwnVoice,
  ReadWithReadings,
  RenewSecrets,
  SayKnown,
  SaySolved,
  WithdrawOwnVoice,
  WriteAgain,
  ...OWN_BOOKING_PROVIDERS,
];
