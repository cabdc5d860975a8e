import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../api/create-api.js';
import type { DeskEvent } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is an open desk told what happens in another process, and only what its person may know? */
let product: Product;
/** A second process on the same database: those who listen, listen there. */
let other: NestFastifyApplication;
let here = '';
let there = '';
let clerk: { cookie: string };
let colleague: { cookie: string };
let stranger: { cookie: string };
let counsellor: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  other = await createApi(product.config, { clock: product.clock });
  await product.app.listen(0, '127.0.0.1');
  await other.listen(0, '127.0.0.1');
  [here, there] = [await product.app.getUrl(), await other.getUrl()];
  clerk = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
  colleague = await product.signIn('sato', ['clerk'], ['tabunka-kyosei']);
  stranger = await product.signIn('stranger', ['clerk'], ['shuno']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
});
afterAll(async () => {
  await other.close();
  await product.close();
});

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});
const desk = deskOf(() => product);

/** An open desk at the second process, with all that it has heard. */
const listen = async (who: { cookie: string }, headers: Record<string, string> = {}) => {
  const controller = new AbortController();
  open.push(controller);
  const { status, body } = await fetch(`${there}/api/events`, {
    headers: { ...who, ...headers },
    signal: controller.signal,
  });
  expect(status).toBe(200);
  const heard: DeskEvent[] = [];
  const state = { over: false, last: '' };
  const read = async () => {
    let text = '';
    for await (const part of (body as ReadableStream<Uint8Array>).pipeThrough(
      new TextDecoderStream(),
    )) {
      text += part;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const lines of whole)
        for (const line of lines.split('\n')) {
          if (line.startsWith('id: ')) state.last = line.slice(4);
          if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as DeskEvent);
        }
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      state.over = true;
    });
  /** Waits for something, but not for ever. */
  const until = async (is: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 500 && !is(); tries++) await wait(20);
    if (!is()) throw new Error(`Never heard of it: ${JSON.stringify(heard)}`);
  };
  await until(() => heard.some(({ kind }) => kind === 'ready'));
  return {
    heard,
    state,
    until,
    close: () => controller.abort(),
    hears: async (is: (event: DeskEvent) => boolean): Promise<DeskEvent | undefined> => {
      await until(() => heard.some(is));
      return heard.find(is);
    },
    of: (voice: string) => heard.filter((event) => 'voice' in event && event.voice === voice),
  };
};
const tell = (who: { cookie: string }, voice: string, at: string) =>
  product.call('POST', `/api/staff/submissions/${voice}/presence`, {
    headers: who,
    body: { at },
  });
const routed = () => desk.routed({ text: '窓口で通訳を頼みたいです。', measure: '5-4-1' });

describe('a voice that comes in at one process', () => {
  it('is told to the desk of its section at the other, without its words, and to no other section', async () => {
    const far = await listen(stranger);
    const near = await listen(clerk);
    const id = await routed();
    const event = await near.hears((one) => one.kind === 'arrived' && one.voice === id);
    expect(event).toEqual({ kind: 'arrived', voice: id, verb: 'route', by: null });
    expect(JSON.stringify(near.heard)).not.toContain('通訳');
    expect(far.of(id)).toEqual([]);
  });

  it('that is a secret consultation is told to its own desk alone', async () => {
    const near = await listen(clerk);
    const vault = await listen(counsellor);
    const { id } = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      text: '夫のことで相談したいです。',
    });
    await product.route();
    const marker = await routed();
    await near.hears((one) => one.kind === 'arrived' && one.voice === marker);
    await vault.hears((one) => one.kind === 'arrived' && one.voice === id);
    expect(near.of(id)).toEqual([]);
    expect(vault.of(marker)).toEqual([]);
  });
});

describe('what a colleague does', () => {
  it('is told with the name', async () => {
    const id = await routed();
    const near = await listen(clerk);
    await desk.act(colleague, id, 'assign');
    const event = await near.hears((one) => one.kind === 'changed' && one.voice === id);
    expect(event).toMatchObject({ verb: 'assign', by: { name: 'sato' } });
  });

  it('is told to the section that a voice leaves, too', async () => {
    const id = await routed();
    const near = await listen(clerk);
    await desk.act(colleague, id, 'reassign', { section: 'shuno', reason: '税のことです' });
    await near.hears((one) => one.kind === 'changed' && one.voice === id);
  });

  it('is told to the section that is asked for its view, and the view to who asked', async () => {
    const id = await routed();
    const [far, near] = [await listen(stranger), await listen(clerk)];
    const due = new Date(product.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    await desk.act(clerk, id, 'inquire', { section: 'shuno', question: '分割できますか。', due });
    await far.hears((one) => one.kind === 'changed' && one.voice === id && one.verb === 'inquire');
    const [asked] = (await desk.open(stranger, id)).inquiries;
    await desk.act(stranger, id, 'advise', { inquiry: asked?.id, text: 'できます。' });
    const event = await near.hears(
      (one) => one.kind === 'changed' && one.voice === id && one.verb === 'advise',
    );
    expect(event).toMatchObject({ by: { name: 'stranger' } });
    expect(JSON.stringify([far.heard, near.heard])).not.toMatch(/分割|できます/);
  });

  it('is told after a break from where one was', async () => {
    const id = await routed();
    const first = await listen(clerk);
    await desk.act(colleague, id, 'assign');
    await first.hears((one) => one.kind === 'changed' && one.voice === id);
    first.close();
    await desk.act(colleague, id, 'release');
    const again = await listen(clerk, { 'last-event-id': first.state.last });
    await again.hears(
      (one) => one.kind === 'changed' && one.voice === id && one.verb === 'release',
    );
  });
});

describe('who is at a voice', () => {
  it('is told to colleagues who may see it, never to oneself, and forgotten after 20 seconds', async () => {
    const id = await routed();
    const far = await listen(stranger);
    const own = await listen(colleague);
    const near = await listen(clerk);
    await tell(colleague, id, 'looking');
    const looks = await near.hears((one) => one.kind === 'present' && one.voice === id);
    expect(looks).toMatchObject({ people: [{ name: 'sato', writing: false }] });
    await tell(colleague, id, 'writing');
    await near.hears((one) => one.kind === 'present' && one.people[0]?.writing === true);
    product.clock.advance({ seconds: 21 });
    await near.until(() => near.of(id).at(-1)?.kind === 'present' && isEmpty(near.of(id).at(-1)));
    expect(far.of(id)).toEqual([]);
    expect(own.of(id).every(isEmpty)).toBe(true);
  });

  it('is told to somebody who comes later, and that one has left', async () => {
    const id = await routed();
    await tell(colleague, id, 'writing');
    const near = await listen(clerk);
    await near.hears(
      (one) => one.kind === 'present' && one.voice === id && one.people.length === 1,
    );
    await tell(colleague, id, 'gone');
    await near.until(() => isEmpty(near.of(id).at(-1)));
  });

  it('is not asked of a voice that one may not open', async () => {
    expect((await tell(stranger, await routed(), 'looking')).status).toBe(404);
    expect((await tell(clerk, await routed(), 'sleeping')).status).toBe(422);
  });
});

const isEmpty = (event: DeskEvent | undefined): boolean =>
  event?.kind === 'present' && event.people.length === 0;

describe('an open desk', () => {
  it('is told that it is over when its person signs out', async () => {
    const short = await product.signIn('short', ['clerk'], ['tabunka-kyosei']);
    const line = await listen(short);
    await product.call('DELETE', '/api/staff/session', { headers: short });
    await line.hears(({ kind }) => kind === 'over');
    await line.until(() => line.state.over);
  });

  it('ends the oldest of a person who opens very many', async () => {
    const first = await listen(clerk);
    for (let more = 0; more < 8; more++) await listen(clerk);
    await first.hears(({ kind }) => kind === 'over');
  });

  it('does not keep a process from ending', async () => {
    const third = await createApi(product.config, { clock: product.clock });
    await third.listen(0, '127.0.0.1');
    const { body } = await fetch(`${await third.getUrl()}/api/events`, { headers: clerk });
    await third.close();
    for await (const part of body as ReadableStream<Uint8Array>) void part;
  });

  it('is for signed-in staff', async () => {
    expect((await fetch(`${here}/api/events`)).status).toBe(401);
  });
});
