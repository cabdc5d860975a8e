import type { FactoryProvider } from '@nestjs/common';
import { OUTBOX_HANDLERS, type OutboxHandler } from '../base/outbox/index.js';
import { RaiseAlarm } from './alerting/index.js';
import { OfferSlot, TellBooking } from './booking/index.js';
import {
  AskToConfirm,
  AskToConfirmAnew,
  NotifyAppealed,
  NotifyCorrected,
  NotifyInquired,
  NotifyMessage,
  NotifyNews,
  NotifyResident,
  NotifySection,
  NotifyStepLate,
  NotifyTranslated,
  NotifyUnseen,
  NotifyUpheld,
  NotifyWithheld,
  SendWayBack,
} from './notifying/index.js';
import { ReadWritten, RouteSubmissions } from './routing/index.js';
import {
  IndexAnswered,
  IndexCorrected,
  IndexCorrectedOpinion,
  IndexNoted,
  IndexOpinion,
  IndexRouted,
  IndexWritten,
} from './search-index/index.js';
import {
  TranslateAppealed,
  TranslateByMachine,
  TranslateVoice,
  TranslateWritten,
} from './translating/index.js';

/** One handler for each consumer of `base/outbox/events.ts`; the worker proves at its start that they fit. */
const HANDLERS = [
  RouteSubmissions,
  NotifySection,
  NotifyStepLate,
  NotifyUnseen,
  NotifyInquired,
  RaiseAlarm,
  NotifyResident,
  NotifyCorrected,
  NotifyWithheld,
  NotifyAppealed,
  NotifyUpheld,
  NotifyMessage,
  NotifyNews,
  NotifyTranslated,
  ReadWritten,
  AskToConfirm,
  AskToConfirmAnew,
  SendWayBack,
  IndexRouted,
  IndexAnswered,
  IndexCorrected,
  IndexWritten,
  IndexOpinion,
  IndexCorrectedOpinion,
  IndexNoted,
  TranslateVoice,
  TranslateWritten,
  TranslateAppealed,
  TranslateByMachine,
  OfferSlot,
  TellBooking,
];

/** For `core.module.ts`: the handlers, and all of them as one list for the worker. */
export const HANDLER_PROVIDERS = [
  ...HANDLERS,
  {
    provide: OUTBOX_HANDLERS,
    inject: HANDLERS,
    useFactory: (...handlers: OutboxHandler[]) => handlers,
  } satisfies FactoryProvider,
];
