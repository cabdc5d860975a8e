import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { openApiDocument } from './openapi/document.js';
import { OPENAPI_DOCUMENT, OpenApiController } from './openapi/openapi.controller.js';
import { OpinionsController } from './opinions/opinions.controller.js';
import { PlanController } from './plan/plan.controller.js';
import { SiteController } from './site/site.controller.js';
import { DeskController } from './staff/desk.controller.js';
import { LessonsController } from './staff/lessons.controller.js';
import { StaffSessionController } from './staff/session.controller.js';
import { SubmissionsController } from './submissions/submissions.controller.js';

export const CONTROLLERS = [
  DeskController,
  HealthController,
  LessonsController,
  OpenApiController,
  OpinionsController,
  PlanController,
  SiteController,
  StaffSessionController,
  SubmissionsController,
];

/** The HTTP door. `CoreModule.forRoot` stands beside it in whatever process is composed. */
@Module({
  controllers: CONTROLLERS,
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOGGER] },
    {
      provide: OPENAPI_DOCUMENT,
      useFactory: () => openApiDocument(CONTROLLERS, process.env.npm_package_version ?? '0.1.0'),
    },
  ],
})
export class ApiModule {}
