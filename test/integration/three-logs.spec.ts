import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/ports.js';
import { type RunningProcess, startProcess } from '../support/processes.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';

/** Do the three processes say what they say in lines that a program reads, with one LOG_LEVEL for all? */
const dataDir = mkdtempSync(join(tmpdir(), 'koebako-logs-'));
let database: TestDatabase;
let redis: TestRedis;
let env: Record<string, string>;
const running: RunningProcess[] = [];
let site: string;
beforeAll(async () => {
  database = await createTestDatabase();
  redis = await createTestRedis();
  const [apiPort, webPort] = [await freePort(), await freePort()];
  site = `http://127.0.0.1:${webPort}`;
  env = {
    ...{ DATABASE_URL: database.url, REDIS_URL: redis.url, DATA_DIR: dataDir },
    ...{ API_URL: `http://127.0.0.1:${apiPort}`, LOG_LEVEL: 'trace', TRUST_PROXY: 'true' },
  };
  for (const [script, port] of [
    ['dist/api/main.js', apiPort],
    ['dist/worker/main.js', apiPort],
    ['dist/web/server/main.js', webPort],
  ] as const)
    running.push(
      await startProcess({
        script,
        env: { ...env, PORT: String(port) },
        ready: /ready|listens on/,
      }),
    );
}, 240_000);
afterAll(async () => {
  for (const one of running) await one.kill();
  await redis.release();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const linesOf = (one: RunningProcess): Record<string, unknown>[] =>
  one
    .output()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a request through pages and API', () => {
  it('has the name of the proxy in the answers of both', async () => {
    const named = { headers: { 'x-request-id': 'named-by-the-proxy' } };
    for (const path of ['/ja', '/api/plan'])
      expect((await fetch(`${site}${path}`, named)).headers.get('x-request-id')).toBe(
        'named-by-the-proxy',
      );
  });
});

describe('the log', () => {
  it('of each of the three is lines of JSON with level, time and what it is about', async () => {
    await fetch(`${site}/ja/my-voice?receipt=KB-2026-000000`);
    for (const one of running) {
      const lines = linesOf(one);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines)
        expect(line).toMatchObject({
          level: expect.any(Number),
          time: expect.any(Number),
          msg: expect.any(String),
        });
    }
  });

  it.each(['dist/api/main.js', 'dist/worker/main.js', 'dist/web/server/main.js'])(
    'has a level that %s reads as the others do',
    async (script) => {
      const start = startProcess({
        ...{ script, ready: /ready|listens on/ },
        env: { ...env, LOG_LEVEL: 'loud', PORT: String(await freePort()) },
      });
      await expect(start).rejects.toThrow(
        /ended with 2:\nkoebako cannot start: LOG_LEVEL must be one of fatal/,
      );
    },
  );
});
