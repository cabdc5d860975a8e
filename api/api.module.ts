import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { VERSION } from '../core/base/config/index.js';
import { LOGGER } from '../core/base/kernel/index.js';
import { OPERATIONS } from '../core/contract/index.js';
import { AccessGuard } from './http/access/access.guard.js';
import { LimitGuard } from './http/limit.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { BookingsController } from './own-voice/bookings.controller.js';
import { ConversationController } from './own-voice/conversation.controller.js';
import { FormsController } from './own-voice/forms.controller.js';
import { OwnVoiceController } from './own-voice/own-voice.controller.js';
import { PhotosController } from './own-voice/photos.controller.js';
import { ResponsesController } from './own-voice/responses.controller.js';
import { WaysBackController } from './own-voice/ways-back.controller.js';
import { IndicatorsController } from './public/indicators.controller.js';
import { OpinionsController } from './public/opinions.controller.js';
import { PlanController } from './public/plan.controller.js';
import { QuestionnairesController } from './public/questionnaires.controller.js';
import { SearchController } from './public/search.controller.js';
import { SharedQuestionsController } from './public/shared-questions.controller.js';
import { HealthController } from './service/health.controller.js';
import { OPENAPI_DOCUMENT, OpenApiController } from './service/openapi.controller.js';
import { openApiDocument } from './service/openapi-document.js';
import { SiteController } from './service/site.controller.js';
import { AccountController } from './staff/account.controller.js';
import { ApprovalController } from './staff/approval.controller.js';
import { AuditController } from './staff/audit.controller.js';
import { StaffBookingsController } from './staff/bookings.controller.js';
import { DeskFormsController } from './staff/desk-forms.controller.js';
import { DirectoryController } from './staff/directory.controller.js';
import { DisposalController } from './staff/disposal.controller.js';
import { EventsController } from './staff/events.controller.js';
import { FormListsController } from './staff/form-lists.controller.js';
import { InboxController } from './staff/inbox.controller.js';
import { StaffIndicatorsController } from './staff/indicators.controller.js';
import { LessonsController } from './staff/lessons.controller.js';
import { StaffQuestionnairesController } from './staff/questionnaires.controller.js';
import { ReadingsController } from './staff/readings.controller.js';
import { SentencesController } from './staff/sentences.controller.js';
import { StaffSessionController } from './staff/session.controller.js';
import { DeskSharedController } from './staff/shared-questions.controller.js';
import { TranslationsController } from './staff/translations.controller.js';
import { VerbFields, VerbsController } from './staff/verbs.controller.js';

/** The HTTP door. `CoreModule.forRoot` stands beside it in whatever process is composed. */
@Module({
  controllers: [
    AccountController,
    ApprovalController,
    BookingsController,
    StaffBookingsController,
    DeskFormsController,
    DirectoryController,
    EventsController,
    FormsController,
    HealthController,
    InboxController,
    IndicatorsController,
    DisposalController,
    DeskSharedController,
    SharedQuestionsController,
    FormListsController,
    StaffIndicatorsController,
    AuditController,
    LessonsController,
    SentencesController,
    OpenApiController,
    OpinionsController,
    SearchController,
    OwnVoiceController,
    ConversationController,
    PhotosController,
    PlanController,
    QuestionnairesController,
    ReadingsController,
    StaffQuestionnairesController,
    ResponsesController,
    SiteController,
    StaffSessionController,
    TranslationsController,
    VerbsController,
    WaysBackController,
  ],
  providers: [
    VerbFields,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: LimitGuard },
    { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOGGER] },
    {
      provide: OPENAPI_DOCUMENT,
      useFactory: (version: string) => openApiDocument(OPERATIONS, version),
      inject: [VERSION],
    },
  ],
})
export class ApiModule {}
