import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { seededRandom } from '../../scripts/fill/seeded-random.js';
import { byOthers, strangers, tryAll } from '../security/access.js';
import { type Ask, askingAt } from '../security/asking.js';
import { bytesIn, bytesUnder, Counter } from '../security/canary/found.js';
import { inDump, inRedis, inTexts } from '../security/canary/outlets.js';
import { atLeast, atMost } from '../security/checked.js';
import { flood } from '../security/floods.js';
import { fuzz } from '../security/fuzz/check-fuzz.js';
import { requestNumber } from '../security/fuzz/requests.js';
import { guess } from '../security/guesses.js';
import { differ, inPairs } from '../security/lookups.js';
import { climb, leadAway } from '../security/shapes/addresses.js';
import { fixate } from '../security/shapes/fixation.js';
import { forgeAtDesk, forgeAtPages } from '../security/shapes/forgery.js';
import { smuggle } from '../security/shapes/smuggling.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';

/** Would each part of `npm run security` see what it is there for? Faults are planted, and must be found. */
const WORD = 'kanariya0planted0';

describe('a word outside the vault', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase('nothing');
    redis = await createTestRedis();
    folder = mkdtempSync(join(tmpdir(), 'koebako-planted-'));
  });
  afterAll(async () => {
    await database.drop();
    await redis.release();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['as it is', Buffer.from(`a ${WORD} b`)],
    ['in a language with wide letters', Buffer.from(`あ${WORD}`, 'utf16le')],
    ['as bytes', Buffer.from(Buffer.from(WORD).toString('hex'))],
    ...[0, 1, 2].map(
      (n) =>
        [
          `as base64 behind ${n} letters`,
          Buffer.from(Buffer.from(`${'x'.repeat(n)}${WORD}yz`).toString('base64')),
        ] as const,
    ),
  ])('is seen %s', (_, bytes) => {
    expect(bytesIn(WORD, bytes)).toBeGreaterThan(0);
  });

  it('is seen once where it comes in two pieces', () => {
    const counter = new Counter(WORD);
    counter.add(`before ${WORD.slice(0, 5)}`);
    counter.add(`${WORD.slice(5)} after`);
    counter.add('and more');
    expect(counter.found).toBe(WORD.length);
  });

  it('is seen in a file below a folder', async () => {
    writeFileSync(join(folder, 'some.log'), `{"msg":"read ${WORD}"}`);
    expect(await bytesUnder(WORD, folder)).toEqual({
      ...{ found: WORD.length, files: 1, where: ['some.log'] },
    });
  });

  it('is seen in a row', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('create table planted (said bytea)');
    await client.query('insert into planted values ($1)', [Buffer.from(`x${WORD}`)]);
    await client.end();
    expect((await inDump(WORD, database.url)).found).toBeGreaterThan(0);
  });

  it('is seen in a job of the queue', async () => {
    await redis.client.hset('bull:routing:1', 'data', JSON.stringify({ text: WORD }));
    const [keys] = await inRedis(WORD, redis.url);
    expect(keys?.found).toBeGreaterThan(0);
  });

  it('is seen in a line of a log, and an outlet of nothing counts as none', () => {
    expect(inTexts(WORD, 'logs', ['{"level":30}', `{"words":"${WORD}"}`])).toEqual({
      ...{ name: 'logs', found: WORD.length, looked: 2 },
    });
    expect(inTexts(WORD, 'logs', ['', '']).looked).toBe(0);
  });
});

describe('a figure', () => {
  it('has missed its goal where it is beyond it, or nothing at all', () => {
    expect(atMost('a', 'count', 1, 0).met).toBe(false);
    expect(atLeast('a', 'share', 0.98, 0.99).met).toBe(false);
    expect(atMost('a', 'count', Number.NaN, 0).met).toBe(false);
    expect(atMost('a', 'count', 0, 0)).toEqual({
      ...{ name: 'a', value: 0, unit: 'count', goal: '<= 0', met: true },
    });
  });
});

describe('a server that does what it must not', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });
  const serving = async (
    answer: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<{ ask: Ask; site: string }> => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { ask, end } = askingAt(site, 4);
    ends.push(
      end,
      () => server.closeAllConnections(),
      () => server.close(),
    );
    return { ask, site };
  };
  /** Lets everybody do everything. */
  const gullible = () => serving((_, response) => response.end('{}'));
  // One is a phrase: no header carries its letters as they are.
  const secrets = ['A'.repeat(26), 'B'.repeat(26), 'うみ, やま, そら, もり, かぜ'];
  const voices = secrets.map((secret, i) => ({ receipt: `KB-2026-00000${i}`, secret }));

  it('is seen to take any secret', async () => {
    const { ask } = await gullible();
    expect(await guess(ask, voices, { tries: 50 })).toEqual({ accepted: 50, answered: 50 });
  });

  it('is seen to take longer for a receipt that exists', async () => {
    const times = await inPairs(
      20,
      async () => 1.02,
      async () => 1,
    );
    expect(differ(times.first, times.second)).toBeCloseTo(0.02);
  });

  it('is seen to stop no flood', async () => {
    const { ask } = await gullible();
    const who = () => ({ 'user-agent': 'script' });
    const { through, came } = await flood(ask, { seconds: 0, most: 400, receipt: 'KB', who });
    expect(through.sends).toBeGreaterThan(90);
    expect(came).toBeGreaterThanOrEqual(400);
  });

  it('is seen to open doors to strangers and voices to the holders of others', async () => {
    const { ask } = await gullible();
    const wrong = await tryAll(ask, [...strangers(), ...byOthers(voices)]);
    expect(wrong).toContain('stranger: GET /api/staff/inbox: 200 ');
    expect(wrong).toContain('stranger: GET /api/submissions/:receipt: 200 ');
    expect(wrong).toContain("another one's secret: GET /api/submissions/:receipt: 200 ");
    expect(wrong.filter((one) => one.startsWith('stranger: GET /api/plan'))).toEqual([]);
  });

  it('is seen to fall over, or to say nothing', async () => {
    let i = 0;
    const { ask } = await serving((request, response) => {
      if (++i % 2) return void request.socket.destroy();
      response.writeHead(500).end();
    });
    const random = seededRandom(1);
    const known = { ids: ['x'], voices, cookies: ['a=b'] };
    const requests = Array.from({ length: 40 }, (_, n) => requestNumber(n, random, known));
    const { asked, faults } = await fuzz(ask, requests);
    expect(asked).toBeGreaterThan(20);
    // Some never come to what answers: node itself refuses them.
    expect(faults.length).toBeGreaterThan(asked / 2);
  });

  it('is seen to believe pages of other sites', async () => {
    const { ask, site } = await gullible();
    const desk = await forgeAtDesk(ask, 'a=b', site);
    expect(desk.passed).toHaveLength(desk.tried);
    expect((await forgeAtPages(ask, 'a=b', site)).passed.length).toBeGreaterThan(20);
  });

  it('is seen to keep a session that somebody else chose', async () => {
    const { ask } = await serving(({ headers: { cookie } }, response) => {
      response.setHeader(
        'set-cookie',
        `${cookie?.split(';')[0] || 'koebako_session=AAAA'}; Path=/`,
      );
      response.end('{"login":"victim"}');
    });
    const shapes = await fixate(ask, { victim: 'victim', attacker: 'attacker' });
    const passed = shapes.filter(([, isPassed]) => isPassed).map(([name]) => name);
    expect(passed).toEqual(
      expect.arrayContaining([
        'a value chosen before, kept at sign-in',
        "another one's session, kept at sign-in",
        'a cookie that scripts read',
        'a session after signing out',
      ]),
    );
  });

  it('is seen to give away files and to lead elsewhere', async () => {
    const { ask } = await serving(({ url = '' }, response) => {
      if (url.startsWith('//')) response.setHeader('location', url);
      response.end('{"name":"koebako"}');
    });
    expect((await climb(ask)).passed.length).toBeGreaterThan(50);
    expect((await leadAway(ask)).passed).toContain('//elsewhere.example/');
  });

  it('is sent a whole second request inside of each shape that hides one', async () => {
    const heard: string[] = [];
    const server = createTcpServer((socket) => {
      socket.on('data', (part) => void heard.push(part.toString('latin1'))).on('error', () => {});
      socket.setTimeout(100, () => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const sent = await smuggle([`http://127.0.0.1:${port}`]);
    const all = heard.join('\n');
    expect(sent.size).toBeGreaterThan(30);
    expect([...sent].filter(([text]) => !all.includes(text))).toEqual([]);
  });
});
