import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '../core/base/config/index.js';
import type { Actor, Clock } from '../core/base/kernel/index.js';
import { CoreModule } from '../core/core.module.js';

/** The core without a door, for administration from the shell. Closed by `withCore`. */
export const withCore = async <T>(
  config: Config,
  work: (core: INestApplicationContext) => Promise<T>,
  clock?: Clock,
): Promise<T> => {
  await CoreModule.check(config);
  const core = await NestFactory.createApplicationContext(CoreModule.forRoot(config, { clock }), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(core);
  } finally {
    await core.close();
  }
};

/** Who acts when an operator runs a command. */
export const OPERATOR: Actor = { kind: 'system', name: 'operator' };
