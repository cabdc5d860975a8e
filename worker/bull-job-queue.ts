import Bull from 'bull';
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';
import { ConfigError } from '../core/base/config/index.js';
import { type ConsumerName, consumerNames } from '../core/base/outbox/index.js';
import { safeError } from '../core/contract/index.js';
import { CLOSE_DEADLINE_MS, endsWithin, JobQueue, type Work } from './job-queue.js';
import type { Queues } from './queues.js';

/*
 * The only file that knows Bull and Redis. Not through `@nestjs/bull`: its module makes a queue with one client for
 * both sides, where adding must fail at once and working must be patient; it makes it before Redis could be checked;
 * and it closes without a deadline. A change to BullMQ is a change of this file.
 */

const CONNECT_TIMEOUT_MS = 2_000;
/** Redis may start a little later than the worker. */
const OPEN_WITHIN_MS = 15_000;
/** Bull's own patience grows to 20 s; a restarted Redis should be found within one. */
const retryStrategy = (times: number): number => Math.min(times * 50, 1_000);

/** The side of the relay: an error now is better than an answer later, the rows stay leased in PostgreSQL. */
const ADDING: RedisOptions = { enableOfflineQueue: false, maxRetriesPerRequest: 1 };
/** The processors' side; what Bull needs of blocking and subscribing connections. */
const WORKING: RedisOptions = { enableReadyCheck: false, maxRetriesPerRequest: null };

/** A worker that died is noticed after two scans; five deaths in one batch do not lose it (triage-security.md 3.2). */
const SETTINGS: Bull.AdvancedSettings = {
  lockDuration: 15_000,
  stalledInterval: 7_500,
  maxStalledCount: 5,
  retryProcessDelay: 1_000,
};
/**
 * One try: the retry is the outbox's, which survives Redis. Nothing is kept, neither done nor failed:
 * what went wrong stands in PostgreSQL, and a kept failed job would only hide a later one.
 */
const JOB: Bull.JobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

interface Batch {
  readonly ids: readonly string[];
}
type CreateClient = (type: 'client' | 'subscriber' | 'bclient') => Redis;

export class BullJobQueue extends JobQueue {
  private readonly clients: Redis[] = [];
  private readonly adding = new Map<ConsumerName, Bull.Queue<Batch>>();
  private readonly working = new Map<ConsumerName, Bull.Queue<Batch>>();
  private workingClient: CreateClient | undefined;
  private lastError = '';
  private closing = false;

  constructor(
    private readonly redisUrl: string,
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {
    super();
  }

  override async open(): Promise<void> {
    const client = this.connect(ADDING);
    if (!(await endsWithin(readyOf(client), OPEN_WITHIN_MS))) {
      throw new ConfigError(
        `Redis (REDIS_URL) did not answer within ${OPEN_WITHIN_MS / 1_000} s: ${this.lastError || 'no connection'}`,
      );
    }
    await refuseEviction(client);
    for (const consumer of consumerNames())
      this.adding.set(
        consumer,
        this.queue(consumer, () => client),
      );
    const shared = { client: this.connect(WORKING), subscriber: this.connect(WORKING) };
    this.workingClient = (type) => (type === 'bclient' ? this.connect(WORKING) : shared[type]);
  }

  override async room(consumer: ConsumerName): Promise<number> {
    return Math.max(
      0,
      this.queues(consumer).waiting - (await this.addingTo(consumer).getWaitingCount()),
    );
  }

  override async add(consumer: ConsumerName, ids: readonly string[]): Promise<void> {
    await this.addingTo(consumer).add({ ids }, JOB);
  }

  override process(consumer: ConsumerName, work: Work): void {
    if (this.working.has(consumer)) throw new Error(`${consumer} is processed already`);
    if (!this.workingClient) throw new Error('The queue is not open');
    const queue = this.queue(consumer, this.workingClient);
    this.working.set(consumer, queue);
    queue.on('stalled', (job) =>
      this.log.warn(
        { consumer, rows: job.data.ids.length },
        'batch comes again, its worker is gone',
      ),
    );
    queue.on('lock-extension-failed', () =>
      this.log.warn({ consumer }, 'lock lost, the batch may run twice'),
    );
    queue.on('failed', (job, error) =>
      this.log.error(
        { consumer, rows: job.data.ids.length, error: safeError(error) },
        'batch failed; its rows come again',
      ),
    );
    queue
      .process(this.queues(consumer).concurrency, (job) => work(job.data.ids))
      .catch(
        (error: unknown) =>
          this.closing || this.log.error({ consumer, error: safeError(error) }, 'processing ended'),
      );
  }

  override async close(deadlineMs = CLOSE_DEADLINE_MS): Promise<void> {
    this.closing = true;
    // Bull stumbles over connections that are cut while they are being made.
    await endsWithin(Promise.all(this.clients.map(readyOf)), 1_000);
    const drained = Promise.allSettled([...this.working.values()].map((queue) => queue.close()));
    const inTime = await endsWithin(drained, deadlineMs);
    await endsWithin(
      Promise.allSettled([...this.adding.values()].map((queue) => queue.close(true))),
      1_000,
    );
    this.disconnect();
    if (inTime) return;
    this.log.warn('job queue closed before all work had ended');
    // Bull connects anew while it closes; what comes after the deadline must not keep the process alive.
    void drained.then(() => this.disconnect());
  }

  private disconnect(): void {
    for (const client of this.clients) client.disconnect();
  }

  private addingTo(consumer: ConsumerName): Bull.Queue<Batch> {
    const queue = this.adding.get(consumer);
    if (!queue) throw new Error('The queue is not open');
    return queue;
  }

  private queue(consumer: ConsumerName, createClient: CreateClient): Bull.Queue<Batch> {
    const queue = new Bull<Batch>(consumer, {
      prefix: 'koebako',
      settings: SETTINGS,
      createClient,
      skipVersionCheck: true,
    } as Bull.QueueOptions);
    return queue.on('error', (error: Error) => this.note(error));
  }

  private connect(options: RedisOptions): Redis {
    const client = new Redis(this.redisUrl, {
      connectTimeout: CONNECT_TIMEOUT_MS,
      retryStrategy,
      ...options,
    });
    // Each queue listens on the connections that all share.
    client.setMaxListeners(0);
    client.on('error', (error) => this.note(error));
    this.clients.push(client);
    return client;
  }

  /** Six connections complain at once and each second: one line for each new complaint. */
  private note(error: Error): void {
    const told = safeError(error);
    const what = told.code ?? told.name;
    if (what !== this.lastError && !this.closing)
      this.log.error({ error: told }, 'trouble with Redis');
    this.lastError = what;
  }
}

const readyOf = (client: Redis): Promise<void> =>
  new Promise((resolve) => {
    if (client.status === 'ready') resolve();
    else client.once('ready', resolve);
  });

/** With any other policy a full Redis throws jobs away and says nothing. */
const refuseEviction = async (client: Redis): Promise<void> => {
  const info = await client.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy !== 'noeviction') {
    throw new ConfigError(
      `Redis (REDIS_URL) has maxmemory-policy ${policy ?? 'unknown'}; it must be noeviction, or jobs would vanish unseen`,
    );
  }
};
