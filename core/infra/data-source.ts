import { DataSource, type DataSourceOptions } from 'typeorm';
import { AuditLine } from '../base/audit/index.js';
import { OutboxRow } from '../base/outbox/index.js';
import { Alarm } from '../jobs/alerting/index.js';
import { Notification } from '../jobs/notifying/index.js';
import { Answer } from '../records/answers/index.js';
import { ConsultationTopic } from '../records/consultations/index.js';
import { IndicatorActual } from '../records/indicators/index.js';
import { RoutingLesson } from '../records/lessons/index.js';
import { Plan, PlanIndicator, PlanNode, PlanText, PlanVersion } from '../records/plan/index.js';
import { Publication } from '../records/publications/index.js';
import { ReadingCorrection } from '../records/readings/index.js';
import { Section, SectionOwnership } from '../records/sections/index.js';
import { StaffMember, StaffSession } from '../records/staff/index.js';
import { Submission } from '../records/submissions/index.js';
import { FirstVoice20261122000000 } from './migrations/20261122000000-first-voice.js';
import { KnowingVoices20261123000000 } from './migrations/20261123000000-knowing-voices.js';
import { NamedConsumers20261126000000 } from './migrations/20261126000000-named-consumers.js';
import { TakenBack20261127100000 } from './migrations/20261127100000-taken-back.js';
import { ClosedWords20261127110000 } from './migrations/20261127110000-closed-words.js';
import { Alarms20261127115000 } from './migrations/20261127115000-alarms.js';
import { Corrections20261127120000 } from './migrations/20261127120000-corrections.js';
import { Undoable20261127130000 } from './migrations/20261127130000-undoable.js';
import { TriageAddress20261127140000 } from './migrations/20261127140000-triage-address.js';
import { Undelivered20261127150000 } from './migrations/20261127150000-undelivered.js';
import { DangerSeen20261127160000 } from './migrations/20261127160000-danger-seen.js';
import { Redactions20261127180000 } from './migrations/20261127180000-redactions.js';
import { FormsUnderWay20261128100000 } from './migrations/20261128100000-forms-under-way.js';
import { WaysBack20261128110000 } from './migrations/20261128110000-ways-back.js';
import { Search20261128120000 } from './migrations/20261128120000-search.js';
import { ListsByIndex20261129090000 } from './migrations/20261129090000-lists-by-index.js';
import { OpinionsByIndex20261129120000 } from './migrations/20261129120000-opinions-by-index.js';
import { PublicGeneration20261130100000 } from './migrations/20261130100000-public-generation.js';
import { AnswersUnderWay20261201100000 } from './migrations/20261201100000-answers-under-way.js';
import { Conversation20261201110000 } from './migrations/20261201110000-conversation.js';
import { DeskPresence20261201120000 } from './migrations/20261201120000-desk-presence.js';
import { Moderation20261201130000 } from './migrations/20261201130000-moderation.js';
import { Translations20261202100000 } from './migrations/20261202100000-translations.js';
import { ReadingCorrections20261202110000 } from './migrations/20261202110000-reading-corrections.js';
import { CorrectionsByTheChain20261202120000 } from './migrations/20261202120000-corrections-by-the-chain.js';
import { LateSteps20261202121000 } from './migrations/20261202121000-late-steps.js';
import { DeskForms20261202130000 } from './migrations/20261202130000-desk-forms.js';
import { DeskToday20261202131000 } from './migrations/20261202131000-desk-today.js';
import { SeenAfterwards20261203100000 } from './migrations/20261203100000-seen-afterwards.js';
import { ChosenTime20261203100100 } from './migrations/20261203100100-chosen-time.js';
import { StepOfPublishing20261203100200 } from './migrations/20261203100200-step-of-publishing.js';
import { AuditByIndex20261203100300 } from './migrations/20261203100300-audit-by-index.js';
import { Engines20261203110000 } from './migrations/20261203110000-engines.js';
import { DueMoved20261203120000 } from './migrations/20261203120000-due-moved.js';
import { DeclinedInTheLog20261203121000 } from './migrations/20261203121000-declined-in-the-log.js';
import { TranslationsCaughtUp20261203130000 } from './migrations/20261203130000-translations-caught-up.js';
import { TranslationWishes20261203130100 } from './migrations/20261203130100-translation-wishes.js';
import { PlanTextSources20261203140000 } from './migrations/20261203140000-plan-text-sources.js';
import { VaultKeys20261204010000 } from './migrations/20261204010000-vault-keys.js';
import { SealedVoices20261204010100 } from './migrations/20261204010100-sealed-voices.js';
import { ConfidedReads20261204010200 } from './migrations/20261204010200-confided-reads.js';
import { Bookings20261204020000 } from './migrations/20261204020000-bookings.js';
import { Questionnaires20261204030000 } from './migrations/20261204030000-questionnaires.js';
import { LimitLevels20261204040000 } from './migrations/20261204040000-limit-levels.js';
import { ProductKey20261204040100 } from './migrations/20261204040100-product-key.js';
import { IndicatorActuals20261204060000 } from './migrations/20261204060000-indicator-actuals.js';
import { Notes20261204070000 } from './migrations/20261204070000-notes.js';
import { Phrases20261205010000 } from './migrations/20261205010000-phrases.js';
import { OwnAccounts20261205020000 } from './migrations/20261205020000-own-accounts.js';
import { SecurityCounts20261205021000 } from './migrations/20261205021000-security-counts.js';
import { VoicesOfForms20261205030000 } from './migrations/20261205030000-voices-of-forms.js';
import { ListDecisions20261205031000 } from './migrations/20261205031000-list-decisions.js';
import { Photos20261205040000 } from './migrations/20261205040000-photos.js';
import { Inquiries20261205050000 } from './migrations/20261205050000-inquiries.js';
import { UnseenReminders20261205050100 } from './migrations/20261205050100-unseen-reminders.js';
import { TypedAtTheDesk20261205060000 } from './migrations/20261205060000-typed-at-the-desk.js';
import { Retention20261205070000 } from './migrations/20261205070000-retention.js';
import { FormResults20261205100000 } from './migrations/20261205100000-form-results.js';
import { BuiltForms20261205101000 } from './migrations/20261205101000-built-forms.js';
import { PhraseAgain20261205110000 } from './migrations/20261205110000-phrase-again.js';
import { DangersSealed20261205111000 } from './migrations/20261205111000-dangers-sealed.js';
import { SharedQuestions20261206070000 } from './migrations/20261206070000-shared-questions.js';
import { AboutSealed20261206080000 } from './migrations/20261206080000-about-sealed.js';
import { Directory20261206110000 } from './migrations/20261206110000-directory.js';
import { IndicatorRules20261207010000 } from './migrations/20261207010000-indicator-rules.js';
import { KeyRing20261207020000 } from './migrations/20261207020000-key-ring.js';
import { RequestIds20261207021000 } from './migrations/20261207021000-request-ids.js';
import { BookingNumbers20261207030000 } from './migrations/20261207030000-booking-numbers.js';
import { PlaceCounts20261207040000 } from './migrations/20261207040000-place-counts.js';
import { FormVersions20261207060000 } from './migrations/20261207060000-form-versions.js';
import { LateAnswers20261208010000 } from './migrations/20261208010000-late-answers.js';
import { AuditSeals20261209010000 } from './migrations/20261209010000-audit-seals.js';
import { FigureFiles20261210010000 } from './migrations/20261210010000-figure-files.js';
import { SeenUntil20261211020000 } from './migrations/20261211020000-seen-until.js';
import { DecisionTranslations20261212010000 } from './migrations/20261212010000-decision-translations.js';

export const ENTITIES = [
  Alarm,
  Answer,
  AuditLine,
  ConsultationTopic,
  Notification,
  OutboxRow,
  Plan,
  PlanIndicator,
  PlanNode,
  PlanText,
  PlanVersion,
  Publication,
  IndicatorActual,
  ReadingCorrection,
  RoutingLesson,
  Section,
  SectionOwnership,
  StaffMember,
  StaffSession,
  Submission,
];
export const MIGRATIONS = [
  FirstVoice20261122000000,
  KnowingVoices20261123000000,
  NamedConsumers20261126000000,
  TakenBack20261127100000,
  ClosedWords20261127110000,
  Alarms20261127115000,
  Corrections20261127120000,
  Undoable20261127130000,
  TriageAddress20261127140000,
  Undelivered20261127150000,
  DangerSeen20261127160000,
  Redactions20261127180000,
  FormsUnderWay20261128100000,
  WaysBack20261128110000,
  Search20261128120000,
  ListsByIndex20261129090000,
  OpinionsByIndex20261129120000,
  PublicGeneration20261130100000,
  AnswersUnderWay20261201100000,
  Conversation20261201110000,
  DeskPresence20261201120000,
  Moderation20261201130000,
  Translations20261202100000,
  ReadingCorrections20261202110000,
  CorrectionsByTheChain20261202120000,
  LateSteps20261202121000,
  DeskForms20261202130000,
  DeskToday20261202131000,
  SeenAfterwards20261203100000,
  ChosenTime20261203100100,
  StepOfPublishing20261203100200,
  AuditByIndex20261203100300,
  Engines20261203110000,
  DueMoved20261203120000,
  DeclinedInTheLog20261203121000,
  TranslationsCaughtUp20261203130000,
  TranslationWishes20261203130100,
  PlanTextSources20261203140000,
  VaultKeys20261204010000,
  SealedVoices20261204010100,
  ConfidedReads20261204010200,
  Bookings20261204020000,
  Questionnaires20261204030000,
  LimitLevels20261204040000,
  ProductKey20261204040100,
  IndicatorActuals20261204060000,
  Notes20261204070000,
  Phrases20261205010000,
  OwnAccounts20261205020000,
  SecurityCounts20261205021000,
  VoicesOfForms20261205030000,
  ListDecisions20261205031000,
  Inquiries20261205050000,
  UnseenReminders20261205050100,
  Photos20261205040000,
  TypedAtTheDesk20261205060000,
  FormResults20261205100000,
  BuiltForms20261205101000,
  PhraseAgain20261205110000,
  DangersSealed20261205111000,
  Directory20261206110000,
  IndicatorRules20261207010000,
  KeyRing20261207020000,
  RequestIds20261207021000,
  BookingNumbers20261207030000,
  PlaceCounts20261207040000,
  FormVersions20261207060000,
  Retention20261205070000,
  SharedQuestions20261206070000,
  AboutSealed20261206080000,
  LateAnswers20261208010000,
  AuditSeals20261209010000,
  FigureFiles20261210010000,
  SeenUntil20261211020000,
  DecisionTranslations20261212010000,
];

/** A database behind a socket in a folder (`?host=/folder`): TypeORM does not read that of an address. */
const whereIs = (url: string): Pick<DataSourceOptions & { type: 'postgres' }, 'url' | 'host'> => {
  const host = new URL(url).searchParams.get('host');
  if (!host?.startsWith('/')) return { url };
  return { host, username: 'postgres', database: 'postgres' } as { host: string };
};

/** The same settings for every process; the schema only ever changes by migration. */
export const dataSourceOptions = (url: string, pool: number): DataSourceOptions => ({
  type: 'postgres',
  ...whereIs(url),
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
  // Its own would print the messages of failed migrations, which may quote values; they are thrown as well.
  logger: 'debug',
  extra: {
    max: pool,
    // A mistake (a second connection asked for while holding the only one) is an error, not a hang.
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'koebako',
  },
});

export const createDataSource = (url: string, pool = 4): DataSource =>
  new DataSource(dataSourceOptions(url, pool));
