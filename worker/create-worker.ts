import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '../core/base/config/index.js';
import { NestLog } from '../core/base/log/index.js';
import { CoreModule } from '../core/core.module.js';
import { WorkerModule } from './worker.module.js';

@Module({})
class WorkerProcess {}

/** Builds a worker process, the API's house without a door; `startWorker` sets it to work. */
export const createWorker = async (config: Config): Promise<INestApplicationContext> => {
  const root = { module: WorkerProcess, imports: [CoreModule.forRoot(config), WorkerModule] };
  const app = await NestFactory.createApplicationContext(root, {
    logger: new NestLog(config.logLevel),
    abortOnError: false,
  });
  return app.enableShutdownHooks();
};
