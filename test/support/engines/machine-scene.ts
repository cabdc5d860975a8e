import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  CITY,
  type City,
  type EngineSettings,
  type TranslationSettings,
} from '../../../core/base/city/index.js';
import {
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../../../core/base/outbox/index.js';
import type { Translation } from '../../../core/contract/index.js';
import { deskOf } from '../desk.js';
import { dispatchTo } from '../own-worker.js';
import { type Product, startProduct } from '../product.js';
import { translatingOf } from '../translating.js';
import { cityWithEngines } from './city-with-engines.js';
import { type EngineServer, startEngineServer } from './engine-server.js';
import { KEY, type Say } from './engine-shapes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const marks = (text: string) => [...text.matchAll(/⟦\d+⟧/g)].join(' ');
const figures = (text: string) => [...text.replace(/⟦\d+⟧/g, '').matchAll(/\d+/g)].join(' ');

/** A translation that nobody could complain about. */
export const well: Say = (text, _, to) =>
  /ja/i.test(to)
    ? `夜の日本語教室${figures(text)}番は、いつ始まりますか。${marks(text)}`
    : `El aula tiene ${figures(text)} lugares para bicicletas ${marks(text)}.`;

/** A city with two machines on this machine, and its people: what tests of them work with. Each test begins with both well. */
export const machineScene = () => {
  const scene = {} as {
    product: Product;
    first: EngineServer;
    second: EngineServer;
    clerk: { cookie: string };
    translator: { cookie: string };
  };
  let city: ReturnType<typeof cityWithEngines>;
  const desk = deskOf(() => scene.product);
  const translating = translatingOf(() => scene.product);

  beforeAll(async () => {
    [scene.first, scene.second] = await Promise.all([
      startEngineServer('deepl'),
      startEngineServer('libretranslate'),
    ]);
    const takes: EngineSettings['takes'] = ['voice', 'message', 'answer', 'publication'];
    city = cityWithEngines({
      engines: [
        { name: 'first', kind: 'deepl', url: scene.first.url, takes, timeoutSeconds: 1 },
        {
          name: 'second',
          kind: 'libretranslate',
          url: scene.second.url,
          takes,
          timeoutSeconds: 20,
        },
      ],
      order: [{ engines: ['first', 'second'] }],
      showUnchecked: [],
    });
    scene.product = await startProduct({
      ...{ CITY_DIR: city.folder, DEEPL_KEY: KEY, LIBRETRANSLATE_KEY: KEY },
    });
  });
  afterAll(async () => {
    await scene.product.close();
    await Promise.all([scene.first.close(), scene.second.close()]);
    city.remove();
  });
  const settings = () =>
    scene.product.app.get<City>(CITY).translation as Mutable<TranslationSettings>;
  beforeEach(async () => {
    // Sessions end while nobody works.
    scene.clerk = await scene.product.signIn('clerk', ['clerk'], ['*']);
    scene.translator = await scene.product.signIn('translator', ['translator'], []);
    for (const server of [scene.first, scene.second]) {
      server.seen.length = 0;
      Object.assign(server, { mood: undefined, wellFirst: 0, say: well });
    }
  });
  afterEach(() => {
    // Whoever was left alone is asked again.
    scene.product.clock.advance({ hours: 1, minutes: 1 });
    settings().showUnchecked = [];
  });

  const query = (sql: string, values: unknown[] = []) =>
    scene.product.app.get(DataSource).query(sql, values);
  let sent = 0;
  return {
    scene,
    desk,
    translating,
    settings,
    /** What the city's file says of the first machine, to be changed. */
    firstSettings: () => settings().engines[0] as EngineSettings,
    query,
    /** Texts that wait for a machine. */
    rows: () =>
      query(
        `select id::text, attempts from outbox where consumer = 'translate-by-machine' and handled_at is null order by id`,
      ),
    /** What the worker does with them. */
    machine: async (): Promise<void> => {
      const { app } = scene.product;
      const dispatch = dispatchTo(app.get(DataSource), app.get<OutboxHandler[]>(OUTBOX_HANDLERS));
      await query(
        `update outbox set next_at = now() where consumer = 'translate-by-machine' and handled_at is null`,
      );
      const items = await app.get(OutboxRepository).claim('translate-by-machine', 100, 60_000);
      await dispatch.dispatch(
        'translate-by-machine',
        items.map(({ id }) => id),
      );
    },
    /** A Spanish voice that has its place. */
    arrive: async (more: object = {}) => {
      const voice = await scene.product.submit({
        text: `¿Cuándo empieza la clase de japonés número ${++sent} de la noche? Por favor llámenme por la clase ${sent} al 090-1234-5678.`,
        lang: 'es',
        measure: '5-4-1',
        ...more,
      });
      await scene.product.route();
      await translating.follow();
      return voice;
    },
    /** The Japanese of a voice's text, as a translator sees it. */
    inJapanese: async (voice: string): Promise<Translation> => {
      const found = await translating.find(scene.translator, voice, 'voice', 'ja');
      return (await translating.read(scene.translator, found?.id ?? '')).body;
    },
    /** All that either machine was given. */
    given: () => [...scene.first.given(), ...scene.second.given()],
  };
};
