import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { AuditLogRepository, AuditSealRepository, AuditSeals } from './base/audit/index.js';
import { Calendar } from './base/calendar/index.js';
import { CITY, CITY_FAULTS } from './base/city/index.js';
import { CONFIG, type Config, VERSION } from './base/config/index.js';
import { Clock, LOGGER, SystemClock } from './base/kernel/index.js';
import { openLog } from './base/log/index.js';
import { OutboxRepository, UnitOfWork } from './base/outbox/index.js';
import { KeyRing } from './base/sealing/index.js';
import { CITY_SENTENCES } from './base/sentences/index.js';
import { CLASSIFIER, type Classifier, lazyClassifier } from './classification/index.js';
import { checkCity } from './infra/check-city.js';
import { loadKnowledge, loadKnownReadings } from './infra/city-data.js';
import { dataSourceOptions } from './infra/data-source.js';
import { openDirectory } from './infra/directory/open-directory.js';
import { openEngines } from './infra/engines/open-engines.js';
import { loadMailTexts } from './infra/mail-text-files.js';
import { NullMailer } from './infra/null-mailer.js';
import { openScanner } from './infra/photos/open-scanner.js';
import { openStore } from './infra/photos/open-store.js';
import { SharpMaker } from './infra/photos/sharp-maker.js';
import { loadLocales } from './infra/project-data.js';
import { productVersion } from './infra/project-root.js';
import { readCity } from './infra/read-city.js';
import { LinderaThread } from './infra/readings/lindera-thread.js';
import { searchWords } from './infra/search/search-words.js';
import { loadGlossary } from './infra/sentences/load-glossary.js';
import { loadSentences } from './infra/sentences/load-sentences.js';
import { SmtpMailer } from './infra/smtp-mailer.js';
import { KeyFileRing } from './infra/start/key-file-ring.js';
import { reachDatabase } from './infra/start/reach-database.js';
import { WebHookPager } from './infra/web-hook-pager.js';
import { ALERTING_PROVIDERS, Pager } from './jobs/alerting/index.js';
import { ANSWERING_PROVIDERS } from './jobs/answering/index.js';
import { BOOKING_JOB_PROVIDERS } from './jobs/booking/index.js';
import { COPY_PROVIDERS } from './jobs/copies/index.js';
import { COUNTING_PROVIDERS } from './jobs/counting/index.js';
import { HANDLER_PROVIDERS } from './jobs/handlers.js';
import { Mailer, MailTexts, NOTIFICATION_PROVIDERS } from './jobs/notifying/index.js';
import { ROUTING_PROVIDERS } from './jobs/routing/index.js';
import { SEARCH_INDEX_PROVIDERS } from './jobs/search-index/index.js';
import { STORAGE_PROVIDERS } from './jobs/storage/index.js';
import { ENGINES, TRANSLATING_PROVIDERS } from './jobs/translating/index.js';
import { Locales } from './language/index.js';
import { namesOf, openBank } from './language/sentences/index.js';
import { DESK_PROVIDERS } from './portals/desk/index.js';
import { OWN_VOICE_PROVIDERS } from './portals/own-voice/index.js';
import { PUBLIC_PROVIDERS } from './portals/public/index.js';
import { SETUP_PROVIDERS } from './portals/setup/index.js';
import { WATCH_PROVIDERS } from './portals/watch/index.js';
import { ANSWER_PROVIDERS } from './records/answers/index.js';
import { BOOKING_PROVIDERS } from './records/bookings/index.js';
import { CONSULTATION_PROVIDERS } from './records/consultations/index.js';
import { FORM_UNDER_WAY_PROVIDERS } from './records/forms-under-way/index.js';
import { INDICATOR_PROVIDERS } from './records/indicators/index.js';
import { LESSON_PROVIDERS } from './records/lessons/index.js';
import { LIMIT_PROVIDERS } from './records/limits/index.js';
import { FileScanner, FileStore, PHOTO_PROVIDERS, PhotoMaker } from './records/photos/index.js';
import { PLAN_PROVIDERS } from './records/plan/index.js';
import { PRESENCE_PROVIDERS } from './records/presence/index.js';
import { PUBLIC_GENERATION_PROVIDERS } from './records/public-generation/index.js';
import { PUBLICATION_PROVIDERS } from './records/publications/index.js';
import { QUESTIONNAIRE_PROVIDERS } from './records/questionnaires/index.js';
import { Analyser, CITY_READINGS, READING_PROVIDERS } from './records/readings/index.js';
import { RETENTION_PROVIDERS } from './records/retention/index.js';
import { SECRET_KEY_PROVIDERS } from './records/secret-key/index.js';
import { SECTION_PROVIDERS } from './records/sections/index.js';
import { SHARED_QUESTION_PROVIDERS } from './records/shared-questions/index.js';
import { DIRECTORY, STAFF_PROVIDERS } from './records/staff/index.js';
import { SEARCH_WORDS, SUBMISSION_PROVIDERS } from './records/submissions/index.js';
import { TRANSLATION_PROVIDERS } from './records/translations/index.js';
import { WAY_BACK_PROVIDERS } from './records/ways-back/index.js';

const RECORDS = [
  ...ANSWER_PROVIDERS,
  ...BOOKING_PROVIDERS,
  ...CONSULTATION_PROVIDERS,
  ...FORM_UNDER_WAY_PROVIDERS,
  ...PRESENCE_PROVIDERS,
  ...INDICATOR_PROVIDERS,
  ...LESSON_PROVIDERS,
  ...LIMIT_PROVIDERS,
  ...PHOTO_PROVIDERS,
  ...PLAN_PROVIDERS,
  ...PUBLIC_GENERATION_PROVIDERS,
  ...PUBLICATION_PROVIDERS,
  ...QUESTIONNAIRE_PROVIDERS,
  ...READING_PROVIDERS,
  ...RETENTION_PROVIDERS,
  ...SECRET_KEY_PROVIDERS,
  ...SECTION_PROVIDERS,
  ...SHARED_QUESTION_PROVIDERS,
  ...STAFF_PROVIDERS,
  ...SUBMISSION_PROVIDERS,
  ...TRANSLATION_PROVIDERS,
  ...WAY_BACK_PROVIDERS,
];
const JOBS = [
  ...HANDLER_PROVIDERS,
  ...ALERTING_PROVIDERS,
  ...ANSWERING_PROVIDERS,
  ...BOOKING_JOB_PROVIDERS,
  ...COPY_PROVIDERS,
  ...COUNTING_PROVIDERS,
  ...NOTIFICATION_PROVIDERS,
  ...ROUTING_PROVIDERS,
  ...SEARCH_INDEX_PROVIDERS,
  ...STORAGE_PROVIDERS,
  ...TRANSLATING_PROVIDERS,
];
const PORTALS = [
  ...DESK_PROVIDERS,
  ...OWN_VOICE_PROVIDERS,
  ...PUBLIC_PROVIDERS,
  ...SETUP_PROVIDERS,
  ...WATCH_PROVIDERS,
];

/** What may stand in for a part of the core. */
export interface StandIns {
  /** For the machine's clock: in tests, and while the demonstration's past is made. */
  readonly clock?: Clock | undefined;
  /** For one made of the city's files, where the same has been made before: it takes seconds. */
  readonly classifier?: (() => Classifier) | undefined;
}

/** The one place where ports meet infra. Global: stands once at the root of each process. */
@Global()
@Module({})
export class CoreModule {
  /** Before anything is built: whether the database lets us in. Throws `ConfigError`, one line. */
  static async check({ databaseUrl }: Config): Promise<void> {
    if (databaseUrl) await reachDatabase(databaseUrl);
  }

  /**
   * Throws `ConfigError` for a file of the city that is broken and that nothing can stand in for.
   */
  static forRoot(
    config: Config,
    { clock = new SystemClock(), classifier }: StandIns = {},
  ): DynamicModule {
    if (!config.databaseUrl) throw new Error('The database must be known before the core is built');
    const city = readCity(config.cityDir);
    checkCity(city);
    const { faults: broken, ...knowledge } = loadKnowledge(city);
    const sentences = loadSentences(city);
    const readings = loadKnownReadings(city);
    const glossary = loadGlossary(city);
    const faults = [...broken, ...sentences.faults, ...glossary.faults];
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: VERSION, useFactory: productVersion },
      { provide: LOGGER, useFactory: () => openLog(config.logLevel) },
      { provide: Clock, useValue: clock },
      { provide: CITY, useValue: city },
      {
        provide: CITY_FAULTS,
        useFactory: (log: Logger): readonly string[] => {
          for (const fault of faults) log.warn({ fault }, 'a file of the city is broken: left out');
          return faults;
        },
        inject: [LOGGER],
      },
      { provide: Calendar, useValue: new Calendar(city) },
      { provide: Locales, useFactory: loadLocales },
      {
        provide: KeyRing,
        useFactory: (log: Logger) => new KeyFileRing(config.secretKeyFile, clock, log),
        inject: [LOGGER],
      },
      {
        provide: Mailer,
        useFactory: () =>
          config.smtpUrl ? new SmtpMailer(config.smtpUrl, config.mailFrom) : new NullMailer(),
      },
      {
        provide: DIRECTORY,
        useFactory: (log: Logger) => openDirectory(config, city, log, clock),
        inject: [LOGGER],
      },
      { provide: Pager, useClass: WebHookPager },
      { provide: PhotoMaker, useClass: SharpMaker },
      { provide: FileStore, useFactory: () => openStore(config, clock) },
      {
        provide: FileScanner,
        useFactory: (log: Logger) => openScanner(config, log),
        inject: [LOGGER],
      },
      { provide: MailTexts, useFactory: loadMailTexts, inject: [Locales, CITY] },
      { provide: CLASSIFIER, useValue: classifier ?? lazyClassifier(knowledge) },
      { provide: Analyser, useClass: LinderaThread },
      { provide: CITY_READINGS, useValue: readings },
      { provide: SEARCH_WORDS, useValue: searchWords },
      {
        provide: ENGINES,
        useFactory: () => openEngines(city.translation.engines, config.engineKeys, clock),
      },
      {
        provide: CITY_SENTENCES,
        useFactory: () => ({
          bank: openBank(sentences.source),
          names: namesOf(sentences.names),
          terms: glossary.terms,
        }),
      },
      UnitOfWork,
      AuditLogRepository,
      AuditSealRepository,
      AuditSeals,
      OutboxRepository,
      ...RECORDS,
      ...JOBS,
      ...PORTALS,
    ];
    return {
      module: CoreModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, config.databasePool),
          retryAttempts: 5,
          retryDelay: 1000,
        }),
      ],
      providers,
      exports: providers,
    };
  }
}
