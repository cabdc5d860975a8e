import { AskOfAddress } from './ask-to-confirm.js';
import { DeliverNotices } from './deliver-notices.js';
import { NotificationRepository } from './notification.repository.js';
import { TellResident } from './notify-resident.js';
import { TellSection } from './notify-section.js';
import { StandingInquiriesQueries } from './standing-inquiries.queries.js';
import { StepTakersQueries } from './steps/step-takers.queries.js';
import { TellTakers } from './steps/tell-takers.js';
import { UnseenQueries } from './steps/unseen.queries.js';
import { ToldVoiceQueries } from './told-voice.queries.js';

export { AskToConfirm, AskToConfirmAnew } from './ask-to-confirm.js';
export * from './mail-texts.js';
export * from './mailer.js';
export * from './notification.entity.js';
export * from './notification.repository.js';
export * from './notify-inquired.js';
export * from './notify-moderation.js';
export * from './notify-news.js';
export * from './notify-resident.js';
export * from './notify-section.js';
export * from './send-way-back.js';
export { inquiryStands } from './standing-inquiries.queries.js';
export * from './steps/notify-step-late.js';
export * from './steps/notify-unseen.js';

/** For `core.module.ts`, beside `Mailer` and `MailTexts`; the handlers stand in `core/jobs/handlers.ts`. */
export const NOTIFICATION_PROVIDERS = [
  AskOfAddress,
  NotificationRepository,
  DeliverNotices,
  StandingInquiriesQueries,
  StepTakersQueries,
  TellResident,
  TellSection,
  TellTakers,
  ToldVoiceQueries,
  UnseenQueries,
];
