import { beforeEach, expect, it } from '@jest/globals';
import { type FieldError, problemOf, submitVoice } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import type { KeptForm, KeptForms } from '../../under-way/kept-forms.js';
import { postOpinion } from './post.js';
import { submitOpinion } from './submit.js';
import type { OpinionState } from './under-way.js';

const ERRORS: FieldError[] = [
  { path: 'text', code: 'required' },
  { path: 'measure', code: 'unknown_measure' },
];
/** How the API answers a voice, and by which keys it was sent. */
let answer: unknown;
const keys: unknown[] = [];
const ACCEPTED = { ok: true, data: { receipt: 'KB-1', secret: 'S', dueAt: '2026-12-10' } };
const visit = {
  locale: { tag: 'ne' },
  url: new URL('http://koe.example/ne/opinion'),
  personalIn: () => [],
  send: async (operation: unknown, { headers }: { headers?: Record<string, string> }) => {
    if (operation !== submitVoice) return { ok: true, data: { danger: [], items: [], out: 0 } };
    keys.push(headers?.['idempotency-key']);
    return answer;
  },
} as unknown as Visit;
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ text: '声', intent: 'send', ...fields }))
    form.set(name, value);
  return form;
};
beforeEach(() => {
  answer = ACCEPTED;
  keys.length = 0;
});

it('an opinion with an empty text shows what only the API can know as well, and keeps what was typed', async () => {
  answer = { ok: false, problem: problemOf('invalid', ERRORS) };
  const state = await submitOpinion(visit, formOf({ text: ' ', measure: '9-9-9' }), 'k');
  expect(state).toMatchObject({ problem: { errors: ERRORS }, values: { measure: '9-9-9' } });
});

/** Forms of a browser with cookies: what is kept, by id; `room` false where nothing can be. */
const formsOf = (kept: Record<string, OpinionState>, room = true): KeptForms<OpinionState> => {
  const form = (id: string): KeptForm<OpinionState> => ({
    id,
    key: `key of ${id}`,
    age: 0,
    keepFirst: async (state) => state,
    read: async () => kept[id],
    keep: async (state) => {
      if (room) kept[id] = state;
      return room;
    },
    drop: async () => {
      delete kept[id];
    },
  });
  return {
    opens: true,
    named: form('one'),
    begin: () => ({ form: form('two'), headers: {} }),
    fixed: () => undefined,
    under: () => form('typed'),
  };
};
const post = async (forms: KeptForms<OpinionState>, fields: Record<string, string> = {}) => {
  const answered = await postOpinion({ visit, forms, form: formOf(fields), context: {} });
  return answered instanceof Response
    ? { to: `${answered.status} ${answered.headers.get('location')}` }
    : { state: answered.data, status: answered.init?.status };
};

it('what was sent leads to its receipt, and no word of it is kept', async () => {
  const kept: Record<string, OpinionState> = {};
  expect(await post(formsOf(kept))).toEqual({ to: '303 /ne/receipt?f=one' });
  expect(kept.one).toMatchObject({ sent: { receipt: 'KB-1' } });
  expect(JSON.stringify(kept)).not.toContain('声');
  expect(keys).toEqual(['key of one']);
});

it('other words under a form that was sent are kept beside its receipt, and can be sent as new', async () => {
  const sent = { receipt: 'KB-0', secret: 'S', tag: 'ne' };
  const kept: Record<string, OpinionState> = { one: { sent } };
  answer = { ok: false, problem: problemOf('idempotency_conflict') };
  expect(await post(formsOf(kept), { text: 'ほかの声' })).toEqual({ to: '303 /ne/opinion?f=one' });
  expect(kept.one).toMatchObject({ sent, values: { text: 'ほかの声' } });
  answer = ACCEPTED;
  expect(await post(formsOf(kept), { text: 'ほかの声', intent: 'send-as-new' })).toEqual({
    to: '303 /ne/receipt?f=two',
  });
  expect(kept).toMatchObject({ one: { sent }, two: { sent: { receipt: 'KB-1' } } });
  expect(kept.one?.values).toBeUndefined();
  expect(keys).toEqual(['key of one', 'key of two']);
});

it('what cannot be kept is answered with the page itself: the words, or the receipt', async () => {
  expect(await post(formsOf({}, false), { intent: 'switch-language' })).toMatchObject({
    state: { values: { text: '声' } },
    status: 200,
  });
  expect(await post(formsOf({}, false))).toMatchObject({
    state: { sent: { receipt: 'KB-1' } },
    status: 201,
  });
});

it('what is asked while one writes is kept nowhere', async () => {
  const kept: Record<string, OpinionState> = {};
  expect(await post(formsOf(kept), { intent: 'look', live: '1' })).toMatchObject({ status: 200 });
  expect(kept).toEqual({});
});
