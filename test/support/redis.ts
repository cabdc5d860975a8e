import { Redis } from 'ioredis';

export interface TestRedis {
  /** Names a database number that no other test file uses. */
  readonly url: string;
  readonly client: Redis;
  /** Empties that database and closes `client`. */
  release(): Promise<void>;
}

const CLAIM = 'koebako:test:claimed';

const claim = async (server: string, number: number): Promise<Redis | undefined> => {
  const client = new Redis(server, { db: number, maxRetriesPerRequest: 1 });
  // Only an empty database: a REDIS_URL that a person gave may hold what must not be flushed.
  const free = (await client.dbsize()) === 0 && (await client.set(CLAIM, '1', 'NX')) === 'OK';
  if (free) return client;
  client.disconnect();
  return undefined;
};

const databasesOf = async (server: string): Promise<number> => {
  const client = new Redis(server, { maxRetriesPerRequest: 1 });
  try {
    const [, count] = (await client.config('GET', 'databases')) as [string, string];
    return Number(count);
  } finally {
    client.disconnect();
  }
};

/** A Redis database of its own for one test file. */
export const createTestRedis = async (): Promise<TestRedis> => {
  const server = process.env.TEST_REDIS_URL;
  if (!server) throw new Error('No Redis for the tests: run them by `npm test -- integration`');
  const count = await databasesOf(server);
  for (let number = 1; number < count; number++) {
    const client = await claim(server, number);
    if (!client) continue;
    const url = new URL(server);
    url.pathname = `/${number}`;
    const release = async () => {
      await client.flushdb();
      client.disconnect();
    };
    return { url: url.href, client, release };
  }
  throw new Error(
    `None of the ${count - 1} Redis databases is empty: did a test not release its own?`,
  );
};
