import { describe, expect, it } from '@jest/globals';
import {
  listTopics,
  type Operation,
  problemOf,
  readOwnVoice,
  withdrawVoice,
} from '../../../core/contract/index.js';
import type { Sent } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { openWith, press } from './press.js';

const done: Sent<unknown> = { ok: true, data: undefined, headers: new Headers() };
const refused = (code: Parameters<typeof problemOf>[0]): Sent<unknown> => ({
  ok: false,
  problem: problemOf(code),
});
const TOPICS = [
  { code: 'dv', privacy: 'vault' },
  { code: 'legal', privacy: 'private' },
];

/** An API that answers this, and what it was asked. */
const visitWith = (answer: Sent<unknown>) => {
  const asked: Operation[] = [];
  const visit = {
    locale: { tag: 'ja' },
    send: async (op: Operation) => {
      asked.push(op);
      return answer;
    },
    tryAsk: async (op: Operation) => (op === listTopics ? { items: TOPICS } : undefined),
  } as unknown as Visit;
  return { visit, asked };
};
const opened = { receipt: 'KB-1', secret: 'S1', isOpen: true };

describe('a voice that is taken back', () => {
  it('is said to be so, also when it was so before', async () => {
    const { visit, asked } = visitWith(done);
    const state = await press(visit, { ...opened, asking: true }, 'withdraw-confirm', () => '');
    expect(asked).toEqual([withdrawVoice]);
    expect(state).toMatchObject({ ...opened, withdrawn: true });
    expect(state.asking).toBeUndefined();
  });

  it('is not said to be so when it was not', async () => {
    const { visit } = visitWith(refused('move_not_allowed'));
    const state = await press(visit, opened, 'withdraw-confirm', () => '');
    expect([state.withdrawn, state.problem?.code]).toEqual([undefined, 'move_not_allowed']);
  });

  it('is asked about first', async () => {
    const { visit, asked } = visitWith(done);
    expect(await press(visit, opened, 'withdraw', () => '')).toMatchObject({
      ...opened,
      asking: true,
    });
    expect(asked).toEqual([]);
  });

  it('is told once: whatever is pressed next, it is not said again', async () => {
    const { visit } = visitWith(done);
    const next = await press(visit, { ...opened, withdrawn: true }, 'show', () => '');
    expect(next.withdrawn).toBeUndefined();
  });
});

describe('number and secret', () => {
  const found = { receipt: 'KB-2031-9WX4KP', secret: 'Q7ZV01HTMB3KXE8NPD5RGWA2CY' };
  const typed = `${found.receipt} ${found.secret}`;
  const read = (topic?: string): Sent<unknown> => ({
    ok: true,
    data: { receipt: 'KB-1', topic },
    headers: new Headers(),
  });

  it('open a voice; one for counsellors only is careful', async () => {
    for (const [topic, careful] of [
      [undefined, false],
      ['legal', false],
      ['dv', true],
    ] as const)
      expect(await openWith(visitWith(read(topic)).visit, typed, 'KB')).toEqual({
        ...found,
        isOpen: true,
        careful,
        seenBefore: '',
      });
  });

  it('that do not fit are kept as they were typed', async () => {
    const { visit, asked } = visitWith(refused('receipt_unknown'));
    const state = await openWith(visit, typed, 'KB');
    expect(asked).toEqual([readOwnVoice]);
    expect(state).toMatchObject({ ...found, typed, problem: { code: 'receipt_unknown' } });
    expect(state.isOpen).toBeUndefined();
  });

  it('that are missing are asked for, and nothing is asked of the API', async () => {
    const { visit, asked } = visitWith(done);
    const codes = [' - ', found.receipt, found.secret].map(async (part) => {
      const { problem } = await openWith(visit, part, 'KB');
      return problem?.errors.map(({ path, code }) => `${path} ${code}`);
    });
    expect([asked, ...(await Promise.all(codes))]).toEqual([
      [],
      ['receipt required'],
      ['receipt no_secret'],
      ['receipt no_number'],
    ]);
  });
});

describe('a phrase', () => {
  const phrase = 'あいさつ, さかな, つつじ, りんご, わかめ';
  const typed = phrase.replaceAll(', ', ' ');
  const read: Sent<unknown> = {
    ok: true,
    data: { receipt: 'KB-2031-9WX4KP', topic: 'dv' },
    headers: new Headers(),
  };

  it('opens a voice alone, which has its number from then on', async () => {
    expect(await openWith(visitWith(read).visit, typed, 'KB')).toEqual({
      ...{ receipt: 'KB-2031-9WX4KP', secret: phrase, isOpen: true, careful: true },
      seenBefore: '',
    });
  });

  it('may stand beside its number', async () => {
    expect(await openWith(visitWith(read).visit, `KB-2031-9WX4KP ${typed}`, 'KB')).toMatchObject({
      receipt: 'KB-2031-9WX4KP',
      secret: phrase,
    });
  });

  it('that opens nothing is told that the order counts, and kept as it was typed', async () => {
    const { visit } = visitWith(refused('receipt_unknown'));
    expect(await openWith(visit, typed, 'KB')).toMatchObject({
      typed,
      problem: { code: 'invalid', errors: [{ path: 'receipt', code: 'unknown_phrase' }] },
    });
  });

  it.each([
    ['a word that is in no list', typed.replace('りんご', 'んんん'), 'unknown_word'],
    ['a word less', typed.replace('りんご', ''), 'word_count'],
  ])('with %s is told so, and nothing is asked of the API', async (_, wrong, code) => {
    const { visit, asked } = visitWith(read);
    const { problem } = await openWith(visit, wrong, 'KB');
    expect([problem?.errors[0]?.code, asked]).toEqual([code, []]);
  });
});
