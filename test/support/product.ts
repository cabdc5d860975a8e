import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { createApi } from '../../api/create-api.js';
import { type Config, loadConfig } from '../../core/base/config/index.js';
import {
  type ConsumerName,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import type { Classifier } from '../../core/classification/index.js';
import {
  type AskOf,
  type AskWith,
  type Method,
  type Operation,
  type OutputOf,
  type Role,
  requestOf,
  type SubmissionAccepted,
  signIn,
  submitVoice,
} from '../../core/contract/index.js';
import { RouteSubmissions } from '../../core/jobs/routing/index.js';
import {
  IndexAnswered,
  IndexCorrected,
  IndexCorrectedOpinion,
  IndexNoted,
  IndexOpinion,
  IndexRouted,
  IndexWritten,
} from '../../core/jobs/search-index/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { watchAnswers } from './answers.js';
import { TestClock } from './clock.js';
import { createTestDatabase, type Holds } from './database.js';

/** Put there by `with-classifier.mjs`. */
declare const sharedClassifier: () => Classifier;

export const PASSWORD = 'a-long-test-password';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, string | string[] | number | undefined>;
}
export interface Request {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** A body sent as it is, with whatever type `headers` says. */
  readonly raw?: string | Buffer;
}

/** The API on a database of its own with the city's plan, sections and desks: what one test file works with. */
export interface Product {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly config: Config;
  /** What Fastify serves: method and path, as it was told. */
  readonly served: readonly string[];
  /** Asks for an operation; what is asked and what a success answers is typed by it. */
  ask<O extends Operation>(
    op: O,
    ask: AskOf<O>,
    who?: { readonly cookie: string },
  ): Promise<Answer<OutputOf<O>>>;
  call<T = unknown>(method: Method, path: string, request?: Request): Promise<Answer<T>>;
  /** Sends a voice that is accepted. */
  submit(input: object, headers?: Record<string, string>): Promise<SubmissionAccepted>;
  /** Does what the worker would do with the voices that arrived: gives them their places, and makes them findable. */
  route(): Promise<void>;
  /** Makes findable what happened since. */
  index(): Promise<void>;
  /** Does what one consumer would do with what waits for it. */
  follow(consumer: ConsumerName, handler: Type<OutboxHandler>): Promise<void>;
  /** Adds a staff member and signs in; gives the header to send with each request. */
  signIn(
    login: string,
    roles: readonly Role[],
    sections: readonly string[],
  ): Promise<{ cookie: string }>;
  close(): Promise<void>;
}

/**
 * `env` is laid over an environment without anything of the machine's own.
 * `holds: 'schema'` starts it without any plan, for a test that loads one itself.
 */
export const startProduct = async (
  env: Record<string, string> = {},
  holds: Holds = 'plan',
): Promise<Product> => {
  const database = await createTestDatabase(holds);
  const dataDir = mkdtempSync(join(tmpdir(), 'koebako-product-'));
  const config = loadConfig({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    // An answer is sent a moment after it was decided: the clock is moved past it.
    HOLD_SECONDS: '2',
    // A test sends from one address what a city gets in a week.
    LIMITS_TIMES: '1000',
    ...env,
  } as never);
  const clock = new TestClock(new Date('2026-11-24T10:00:00+09:00'));
  // One city, one classifier for all test files of a process: each would wait seconds for the same.
  const app = await createApi(config, {
    clock,
    classifier: env.CITY_DIR ? undefined : sharedClassifier,
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const served: string[] = [];
  fastify.addHook('onRoute', ({ method, path }) => {
    for (const one of [method].flat()) served.push(`${one} ${path}`);
  });
  const wrongAnswers = watchAnswers(fastify);
  /** No test may pass while an answer is not what its operation declares. */
  const mustBeRight = () => {
    const wrong = wrongAnswers();
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  };
  await app.init();
  await fastify.ready();

  const call: Product['call'] = async (method, path, { body, raw, headers = {} } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const type =
      payload === undefined || raw !== undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fastify.inject({
      method,
      url: path,
      headers: { ...type, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    mustBeRight();
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (isJson ? (answer.body === '' ? undefined : answer.json()) : answer.body) as never,
    };
  };
  const follow = async (consumer: ConsumerName, handler: Type<OutboxHandler>): Promise<void> => {
    const items = await app.get(OutboxRepository).claim(consumer, 1_000, 60_000);
    if (items.length) await app.get(handler).handle(items);
  };
  const ask: Product['ask'] = (op, given, who = { cookie: '' }) => {
    const { method, path, headers, body } = requestOf(op, ...([given] as AskWith<typeof op>));
    return call(method, path, { raw: body, headers: { ...headers, ...who } });
  };
  return {
    app,
    clock,
    config,
    served,
    ask,
    call,
    submit: async (input, headers = {}) => {
      const { status, body } = await ask(submitVoice, {
        body: { kind: 'opinion', text: 'もっと明るい道にしてください。', ...input },
        headers,
      });
      if (status !== 201) throw new Error(`Not accepted (${status}): ${JSON.stringify(body)}`);
      return body;
    },
    route: async () => {
      const items = await app.get(OutboxRepository).claim('routing', 200, 60_000);
      if (items.length) await app.get(RouteSubmissions).handle(items);
      await follow('search-voice', IndexRouted);
    },
    follow,
    index: async () => {
      await follow('search-voice', IndexRouted);
      await follow('search-answer', IndexAnswered);
      await follow('search-correction', IndexCorrected);
      await follow('search-written', IndexWritten);
      await follow('search-noted', IndexNoted);
      await follow('search-opinion', IndexOpinion);
      await follow('search-opinion-answer', IndexCorrectedOpinion);
    },
    signIn: async (login, roles, sections) => {
      await app
        .get(AddStaff)
        .add(OPERATOR, { login, name: login, password: PASSWORD, roles, sections });
      const { status, headers } = await ask(signIn, { body: { login, password: PASSWORD } });
      if (status !== 204) throw new Error(`Sign-in failed (${status})`);
      return { cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
    },
    close: async () => {
      mustBeRight();
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
