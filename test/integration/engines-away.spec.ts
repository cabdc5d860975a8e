import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { OUTBOX_HANDLERS, type OutboxHandler } from '../../core/base/outbox/index.js';
import { InProcessJobQueue } from '../../worker/in-process-job-queue.js';
import { settingsOf } from '../../worker/queues.js';
import { until } from '../ports/job-queue.contract.js';
import { machineScene, well } from '../support/engines/machine-scene.js';
import { startOwnWorker } from '../support/own-worker.js';

/** Does nobody wait for a machine, is none asked too much, and is no person in its way? */
const {
  scene,
  desk,
  translating,
  settings,
  firstSettings,
  query,
  rows,
  machine,
  arrive,
  inJapanese,
  given,
} = machineScene();

describe('a machine that is not there', () => {
  it('is asked again later, and goes on where it ended', async () => {
    Object.assign(scene.first, { mood: 'cut', wellFirst: 1 });
    scene.second.mood = 'broken';
    const text = Array.from(
      { length: 14 },
      (_, i) => `La clase ${i + 201} de japonés empieza muy tarde para las personas que trabajan.`,
    ).join(' ');
    const voice = await arrive({ text });
    await machine();
    expect((await inJapanese(voice.id)).state).toBe('wanted');
    expect(await rows()).toEqual([expect.objectContaining({ attempts: 1 })]);
    const before = scene.first.given().length;
    scene.first.mood = undefined;
    await machine();
    expect(await inJapanese(voice.id)).toMatchObject({ engine: 'first', complete: true });
    // Ten were answered the first time.
    expect(scene.first.given().length - before).toBe(4);
  });

  it('is left alone after three failures, and is waited for no longer than half a day', async () => {
    scene.first.mood = scene.second.mood = 'broken';
    const voice = await arrive();
    for (let tries = 0; tries < 5; tries++) await machine();
    expect(scene.first.seen).toHaveLength(3);
    scene.product.clock.advance({ hours: 13 });
    await machine();
    expect(await rows()).toEqual([]);
    const [{ state }] = await query('select state from translations where submission_id = $1', [
      voice.id,
    ]);
    expect(state).toBe('wanted');
  });
});

it('that is silent is in nobody’s way', async () => {
  scene.first.mood = scene.second.mood = 'silence';
  const { app } = scene.product;
  const db = app.get(DataSource);
  scene.product.clock.set(new Date(Date.now() - 60_000));
  const queue = new InProcessJobQueue(settingsOf, pino({ level: 'silent' }));
  const handlers = app.get<OutboxHandler[]>(OUTBOX_HANDLERS);
  const worker = await startOwnWorker(db, handlers, queue, settingsOf);
  const send = () =>
    scene.product.submit({
      text: `¿Cuándo abre la sala ${Date.now()}?`,
      lang: 'es',
      measure: '5-4-1',
    });
  await send();
  await until(() => scene.second.seen.length > 0, 30_000);
  const next = await send();
  const isWanted = async () =>
    (await query('select 1 from translations where submission_id = $1', [next.id])).length > 0;
  for (const end = Date.now() + 15_000; !(await isWanted()); ) {
    if (Date.now() > end) throw new Error('The next voice waits for the machine');
    await new Promise((go) => setTimeout(go, 50));
  }
  // The machine has still said nothing.
  expect(scene.second.seen).toHaveLength(1);
  expect((await rows())[0]).toMatchObject({ attempts: 1 });
  scene.second.hangUp();
  await worker.onModuleDestroy();
  await query(`delete from outbox where consumer = 'translate-by-machine'`);
});

describe('a person', () => {
  it('who wrote while the machine thought is not disturbed', async () => {
    const voice = await arrive();
    const { id } = await inJapanese(voice.id);
    scene.first.say = (...asked) => well(...asked);
    const thinking = machine();
    await translating.write(scene.translator, id, {
      state: 'draft',
      text: '人の訳です。二つ目の文です。',
      version: 1,
    });
    await thinking;
    expect((await inJapanese(voice.id)).text).toContain('人の訳');
  });

  it('who had the text open writes as if no machine were there', async () => {
    const voice = await arrive();
    const { id, version } = await inJapanese(voice.id);
    await machine();
    const written = await translating.write(scene.translator, id, {
      state: 'draft',
      text: '人の訳です。',
      version,
    });
    expect([written.status, written.body.text]).toEqual([200, '人の訳です。']);
  });

  it('who replaced the text meanwhile gets no translation of the old one', async () => {
    const voice = await arrive({ consentToPublish: false });
    const old = await inJapanese(voice.id);
    await scene.product.call('PATCH', `/api/submissions/${voice.receipt}`, {
      headers: { authorization: `Receipt ${voice.secret}` },
      body: { text: '¿Cuánto cuesta la clase de la mañana?', lang: 'es' },
    });
    await machine();
    expect((await translating.read(scene.translator, old.id)).body).toMatchObject({
      state: 'stale',
      text: '',
    });
    expect(given()).toEqual([]);
  });
});

describe('what was said once', () => {
  const OWN = '教室には駐輪場が2か所あります。';
  const answered = async () => {
    const voice = await arrive();
    await machine();
    scene.first.seen.length = 0;
    await desk.answer(scene.clerk, voice.id, { text: OWN });
    await machine();
    return voice;
  };

  it('is not asked again, unless the voice for which it was asked is not public any more', async () => {
    const one = await answered();
    expect(scene.first.given()).toHaveLength(1);
    await answered();
    expect(scene.first.given()).toEqual([]);
    await query(`update submissions set privacy = 'private' where id = $1`, [one.id]);
    await answered();
    expect(scene.first.given()).toHaveLength(1);
  });

  it('is shown unchecked only where the city says so for that kind, and says who made it', async () => {
    const shown = async (voice: Awaited<ReturnType<typeof arrive>>) =>
      (await translating.own(voice, 'es')).answers[0];
    expect(await shown(await answered())).toMatchObject({ awaited: true });
    settings().showUnchecked = ['answer'];
    const voice = await answered();
    expect((await shown(voice))?.translated).toMatchObject({
      checked: false,
      origin: 'engine',
      engine: 'first',
    });
    const [{ n }] = await query(
      `select count(*)::int as n from outbox where subject_id = $1 and consumer = 'notify-resident'`,
      [voice.id],
    );
    // Once for the answer, once for what its sender can read.
    expect(n).toBe(2);
  });
});

it('asks for no more characters in a month than the city pays for', async () => {
  const engine = firstSettings();
  await query('delete from engine_use');
  engine.charactersPerMonth = 130;
  const engineOf = async () => {
    const voice = await arrive();
    await machine();
    const [{ name }] = await query(
      'select engine as name from translations where submission_id = $1',
      [voice.id],
    );
    return name;
  };
  expect([await engineOf(), await engineOf()]).toEqual(['first', 'second']);
  scene.product.clock.advance({ days: 31 });
  expect(await engineOf()).toBe('first');
  delete engine.charactersPerMonth;
});
