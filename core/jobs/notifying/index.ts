import { DeliverNotices } from './deliver-notices.js';
import { NotificationRepository } from './notification.repository.js';
import { TellResident } from './notify-resident.js';
import { TellSection } from './notify-section.js';
import { StepTakersQueries } from './step-takers.queries.js';
import { ToldVoiceQueries } from './told-voice.queries.js';

export * from './ask-to-confirm.js';
export * from './mail-texts.js';
export * from './mailer.js';
export * from './notification.entity.js';
export * from './notification.repository.js';
export * from './notify-moderation.js';
export * from './notify-news.js';
export * from './notify-resident.js';
export * from './notify-section.js';
export * from './notify-step-late.js';
export * from './send-way-back.js';

/** For `core.module.ts`, beside `Mailer` and `MailTexts`; the handlers stand in `core/jobs/handlers.ts`. */
export const NOTIFICATION_PROVIDERS = [
  NotificationRepository,
  DeliverNotices,
  StepTakersQueries,
  TellResident,
  TellSection,
  ToldVoiceQueries,
];
