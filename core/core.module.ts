import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { pino } from 'pino';
import { ANSWER_PROVIDERS } from './answers/index.js';
import { CONFIG, type Config } from './config/index.js';
import { dataSourceOptions } from './infra/data-source.js';
import { loadMailTexts } from './infra/mail-text-files.js';
import { NullMailer } from './infra/null-mailer.js';
import { loadExamples, loadLexicons, loadLocales, loadPlanTexts } from './infra/project-data.js';
import { loadSecretKey } from './infra/secret-key.js';
import { SmtpMailer } from './infra/smtp-mailer.js';
import { Clock, LOGGER, SystemClock } from './kernel/index.js';
import { Locales } from './language/index.js';
import { LESSON_PROVIDERS } from './lessons/index.js';
import { Mailer, MailTexts, NOTIFICATION_PROVIDERS } from './notifications/index.js';
import { OPINION_PROVIDERS } from './opinions/index.js';
import { OutboxRepository, UnitOfWork } from './outbox/index.js';
import { PLAN_PROVIDERS } from './plan/index.js';
import {
  buildClassifier,
  CLASSIFIER,
  type Classifier,
  ROUTING_PROVIDERS,
} from './routing/index.js';
import { SECTION_PROVIDERS } from './sections/index.js';
import { STAFF_PROVIDERS } from './staff/index.js';
import { SECRET_KEY, SUBMISSION_PROVIDERS } from './submissions/index.js';

/** The one place where ports meet infra. Global: stands once at the root of each process. */
@Global()
@Module({})
export class CoreModule {
  /** `clock` stands in for the machine's in tests and while the demonstration's past is made. */
  static forRoot(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    if (!config.databaseUrl) throw new Error('The database must be known before the core is built');
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useFactory: () => pino({ level: config.logLevel, base: undefined }) },
      { provide: Clock, useValue: clock },
      { provide: Locales, useFactory: loadLocales },
      { provide: SECRET_KEY, useFactory: () => loadSecretKey(config.secretKeyFile) },
      {
        provide: Mailer,
        useFactory: () =>
          config.smtpUrl ? new SmtpMailer(config.smtpUrl, config.mailFrom) : new NullMailer(),
      },
      { provide: MailTexts, useFactory: loadMailTexts, inject: [Locales] },
      {
        provide: CLASSIFIER,
        useFactory: (locales: Locales) => {
          let built: Classifier | undefined;
          return (): Classifier =>
            (built ??= buildClassifier({
              planTexts: loadPlanTexts(locales),
              lexicons: loadLexicons(),
              examples: loadExamples(),
            }));
        },
        inject: [Locales],
      },
      UnitOfWork,
      OutboxRepository,
      ...ANSWER_PROVIDERS,
      ...LESSON_PROVIDERS,
      ...NOTIFICATION_PROVIDERS,
      ...OPINION_PROVIDERS,
      ...PLAN_PROVIDERS,
      ...ROUTING_PROVIDERS,
      ...SECTION_PROVIDERS,
      ...STAFF_PROVIDERS,
      ...SUBMISSION_PROVIDERS,
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
