import { beforeEach, describe, expect, it } from '@jest/globals';
import { problemOf, readOwnVoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import type { KeptForm } from './kept-forms.js';
import { sendOnce } from './sent-once.js';

/** One visit: what lies at its places, and an API that takes each key once, as the real one does. */
const kept = new Map<string, unknown>();
const voices = new Map<string, { body: string; receipt: string }>();
let isTaken = false;
let failing: 'invalid' | 'unavailable' | undefined;
beforeEach(() => {
  kept.clear();
  voices.clear();
  isTaken = false;
  failing = undefined;
});

const forms = {
  fixed: (name: string): KeptForm<unknown> => ({
    id: name,
    key: '',
    age: 0,
    read: async () => kept.get(name),
    keep: async (state) => {
      kept.set(name, state);
      return true;
    },
    keepFirst: async (state) => {
      if (!kept.has(name)) kept.set(name, state);
      return kept.get(name);
    },
    drop: async () => {
      kept.delete(name);
    },
  }),
};
const send = (async (
  op: unknown,
  ask: { body: unknown; headers: Record<'idempotency-key', string> },
) => {
  if (op === readOwnVoice)
    return { ok: true, data: { status: isTaken ? 'withdrawn' : 'received' } };
  await Promise.resolve();
  if (failing) return { ok: false, problem: problemOf(failing) };
  const key = ask.headers['idempotency-key'];
  const body = JSON.stringify(ask.body);
  const voice = voices.get(key) ?? { body, receipt: `KB-${voices.size}` };
  if (voice.body !== body) return { ok: false, problem: problemOf('idempotency_conflict') };
  voices.set(key, voice);
  return { ok: true, data: { receipt: voice.receipt, secret: 'S' } };
}) as unknown as Visit['send'];

const BODY = { kind: 'opinion', text: '声', lang: 'ja', uiLang: 'ja' };
const sent = async (key: string, more: object = {}, withForms = true) => {
  const answer = await sendOnce({ send }, { ...BODY, ...more } as never, {
    key,
    minutes: 30,
    ...(withForms ? { forms } : {}),
  });
  return answer.ok ? answer.data.receipt : answer.problem.code;
};

describe('the same words', () => {
  it('are one voice, from whichever tab, also in another language of the page', async () => {
    expect(await sent('one')).toBe('KB-0');
    expect(await sent('two')).toBe('KB-0');
    expect(await sent('three', { uiLang: 'vi', lang: 'vi' })).toBe('KB-0');
    expect(voices.size).toBe(1);
  });

  it('are one voice also when both are on their way at once', async () => {
    expect(await Promise.all([sent('one'), sent('two')])).toEqual(['KB-0', 'KB-0']);
  });

  it('are sent by the same key again when nobody knows whether they arrived', async () => {
    failing = 'unavailable';
    expect(await sent('one')).toBe('unavailable');
    failing = undefined;
    await sent('two');
    expect([...voices.keys()]).toEqual(['one']);
  });

  it('are free again when they were refused', async () => {
    failing = 'invalid';
    await sent('one');
    failing = undefined;
    await sent('two');
    expect([...voices.keys()]).toEqual(['two']);
  });

  it('are sent anew when the first voice was taken back, or one more is wanted', async () => {
    await sent('one');
    expect(await sent('more', {}, false)).toBe('KB-1');
    isTaken = true;
    expect(await sent('two')).toBe('KB-2');
  });
});

it.each([
  ['words', { text: '声！' }],
  ['consent', { consentToPublish: true }],
  ['address', { contact: { email: 'a@b.example' } }],
  ['topic', { kind: 'consultation', topic: 'legal' }],
])('with another %s it is another voice', async (_, more) => {
  expect(await sent('one')).toBe('KB-0');
  expect(await sent('two', more)).toBe('KB-1');
});
