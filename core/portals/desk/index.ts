import { LockedVoiceQueries } from './access/locked-voice.queries.js';
import { ACCOUNT_PROVIDERS } from './account/index.js';
import { ReadInquiries } from './asking/read-inquiries.js';
import { AuditQueries } from './audit/audit.queries.js';
import { ReadAudit } from './audit/read-audit.js';
import { ReadSecurityCounts } from './audit/read-security-counts.js';
import { SecurityCountsQueries } from './audit/security-counts.queries.js';
import { DESK_BOOKING_PROVIDERS } from './bookings/index.js';
import { DiscloseVoice } from './disclosure/disclose-voice.js';
import { DisclosureQueries } from './disclosure/disclosure.queries.js';
import { DecideDisposal } from './disposal/decide-disposal.js';
import { DisposalQueries } from './disposal/disposal.queries.js';
import { ReadDisposal } from './disposal/read-disposal.js';
import { DecideListed } from './form-lists/decide-listed.js';
import { ListedQueries } from './form-lists/listed.queries.js';
import { ReadFormLists } from './form-lists/read-form-lists.js';
import { KeepPageForms } from './forms/keep-page-forms.js';
import { FindVoices } from './inbox/find-voices.js';
import { InboxQueries } from './inbox/inbox.queries.js';
import { PresentItems } from './inbox/present-items.js';
import { ReadInbox } from './inbox/read-inbox.js';
import { ReadSections } from './inbox/read-sections.js';
import { ReadToday } from './inbox/read-today.js';
import { TakenVoicesQueries } from './inbox/taken-voices.queries.js';
import { TodayQueries } from './inbox/today.queries.js';
import { ViewCountsQueries } from './inbox/view-counts.queries.js';
import { FigureFiles } from './indicators/figure-files.js';
import { FiguresTaken } from './indicators/figures-taken.js';
import { IndicatorRules } from './indicators/indicator-rules.js';
import { RuleChoicesOf } from './indicators/rule-choices.js';
import { RulesQueries } from './indicators/rules.queries.js';
import { StaffIndicators } from './indicators/staff-indicators.js';
import { StatedQueries } from './indicators/stated.queries.js';
import { LessonQueries } from './lessons/lesson.queries.js';
import { ReviewLessons } from './lessons/review-lessons.js';
import { LIVE_PROVIDERS } from './live/index.js';
import { DESK_QUESTIONNAIRE_PROVIDERS } from './questionnaires/index.js';
import { StaffReadings } from './readings/staff-readings.js';
import { ReadSentenceBank } from './sentences/read-sentence-bank.js';
import { DESK_SHARED_PROVIDERS } from './shared-questions/index.js';
import { STAFF_TRANSLATION_PROVIDERS } from './translations/index.js';
import { VERB_PROVIDERS } from './verbs/desk-verbs.js';
import { AlikeQueries } from './voice/alike.queries.js';
import { DecisionQueries } from './voice/draft/decisions.queries.js';
import { ReadDraft } from './voice/draft/read-draft.js';
import { FindAlike } from './voice/find-alike.js';
import { KeepDeskForm } from './voice/keep-desk-form.js';
import { NotePrint } from './voice/note-print.js';
import { OpenVoice } from './voice/open-voice.js';
import { PhotoQueries } from './voice/photo.queries.js';
import { ReadFormAnswers } from './voice/read-form-answers.js';
import { ReadPhoto } from './voice/read-photo.js';
import { ReadVoice } from './voice/read-voice.js';
import { ReadersQueries } from './voice/readers.queries.js';
import { ShowContact } from './voice/show-contact.js';
import { VoiceQueries } from './voice/voice.queries.js';

export * from './access/scoped-voice.js';
export * from './access/staff-scope.js';
export { OwnPassword, OwnSecondStep, OwnSessions } from './account/index.js';
export * from './audit/read-audit.js';
export * from './audit/read-security-counts.js';
export { CountBookings, KeepCalendar, ReadCalendar } from './bookings/index.js';
export * from './disclosure/disclose-voice.js';
export * from './disposal/decide-disposal.js';
export * from './disposal/read-disposal.js';
export * from './form-lists/decide-listed.js';
export * from './form-lists/read-form-lists.js';
export * from './forms/keep-page-forms.js';
export * from './inbox/read-inbox.js';
export * from './inbox/read-sections.js';
export * from './inbox/read-today.js';
export * from './indicators/figure-files.js';
export * from './indicators/figures-taken.js';
export * from './indicators/indicator-rules.js';
export * from './indicators/staff-indicators.js';
export * from './lessons/review-lessons.js';
export { BePresent, type Listener, LiveDesk } from './live/index.js';
export { BuildForms, ReadBuiltForm, ReadCityForms, WorkOnResults } from './questionnaires/index.js';
export * from './readings/staff-readings.js';
export { ReadSentenceBank } from './sentences/read-sentence-bank.js';
export { ReadDeskShared, WorkOnShared } from './shared-questions/index.js';
export {
  CheckSentences,
  KeepTypedTranslation,
  ReadStaffTranslations,
  WriteTranslation,
} from './translations/index.js';
export { DeskVerbs } from './verbs/desk-verbs.js';
export * from './voice/find-alike.js';
export * from './voice/keep-desk-form.js';
export * from './voice/note-print.js';
export * from './voice/read-photo.js';
export * from './voice/read-voice.js';
export * from './voice/show-contact.js';

export const DESK_PROVIDERS = [
  AlikeQueries,
  DecideDisposal,
  DecideListed,
  DecisionQueries,
  DiscloseVoice,
  DisclosureQueries,
  DisposalQueries,
  FindAlike,
  FindVoices,
  InboxQueries,
  KeepDeskForm,
  KeepPageForms,
  LessonQueries,
  LockedVoiceQueries,
  ReadDisposal,
  ReadDraft,
  ReadInbox,
  ReadInquiries,
  NotePrint,
  PresentItems,
  ReadSections,
  ReadSentenceBank,
  ReadToday,
  ListedQueries,
  ReadFormAnswers,
  ReadFormLists,
  PhotoQueries,
  ReadPhoto,
  OpenVoice,
  ReadVoice,
  ReadersQueries,
  AuditQueries,
  ReadAudit,
  ReadSecurityCounts,
  SecurityCountsQueries,
  ReviewLessons,
  ShowContact,
  FigureFiles,
  FiguresTaken,
  IndicatorRules,
  RuleChoicesOf,
  RulesQueries,
  StaffIndicators,
  StatedQueries,
  StaffReadings,
  TakenVoicesQueries,
  TodayQueries,
  ViewCountsQueries,
  VoiceQueries,
  ...ACCOUNT_PROVIDERS,
  ...DESK_BOOKING_PROVIDERS,
  ...DESK_QUESTIONNAIRE_PROVIDERS,
  ...DESK_SHARED_PROVIDERS,
  ...LIVE_PROVIDERS,
  ...STAFF_TRANSLATION_PROVIDERS,
  ...VERB_PROVIDERS,
];
