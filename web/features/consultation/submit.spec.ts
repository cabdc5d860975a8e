import { describe, expect, it } from '@jest/globals';
import {
  listTopics,
  problemOf,
  submitVoice,
  suggestMeasures,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import type { KeptForm, KeptForms } from '../under-way/kept-forms.js';
import { dangersOf } from './dangers.js';
import { postConsultation } from './post.js';
import { type ConsultationState, openConsultation } from './under-way.js';

const TOPICS = [
  { code: 'dv', privacy: 'vault', emergency: true },
  { code: 'tax_payment', privacy: 'private', emergency: false },
];
/** An API that sees a danger of the child in whatever is written, and accepts or refuses what is sent. */
const visitAt = (search = '', isAccepted = true) =>
  ({
    locale: { tag: 'ja' },
    url: new URL(`http://koe.example/ja/consultation${search}`),
    tryAsk: async (operation: unknown) =>
      operation === listTopics ? { items: TOPICS } : undefined,
    send: async (operation: unknown) => {
      if (operation === suggestMeasures) return { ok: true, data: { danger: ['child'] } };
      if (operation === submitVoice && isAccepted)
        return { ok: true, data: { receipt: 'KB-1', secret: 'S', dueAt: '2026-12-01' } };
      return { ok: false, problem: problemOf('unavailable') };
    },
  }) as unknown as Visit;

interface Browser {
  readonly cookies?: boolean;
  readonly named?: string | undefined;
  readonly age?: number;
}
/** The forms of one browser; `minutes` says for how long each was kept. */
const browser = () => {
  const kept: Record<string, ConsultationState> = {};
  const minutes: Record<string, number | undefined> = {};
  const formOf = (id: string, age = 0): KeptForm<ConsultationState> => ({
    id,
    key: `key of ${id}`,
    age,
    read: async () => kept[id],
    keep: async (state, most) => {
      kept[id] = state;
      minutes[id] = most;
      return true;
    },
    keepFirst: async (state) => state,
    drop: async () => {
      delete kept[id];
    },
  });
  const forms = ({ cookies = true, named, age }: Browser = {}): KeptForms<ConsultationState> => ({
    opens: cookies,
    named: named && cookies ? formOf(named, age) : undefined,
    begin: () => ({ form: formOf('new'), headers: {} }),
    fixed: () => undefined,
    under: () => formOf('typed'),
  });
  return {
    kept,
    minutes,
    forms,
    post: async (
      fields: Record<string, string>,
      from: Browser = { named: 'one' },
      visit = visitAt(),
    ) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const answer = await postConsultation({ visit, forms: forms(from), form, context: {} });
      return answer instanceof Response ? answer.headers.get('location') : answer.data;
    },
    open: (search: string, from: Browser = { named: 'one' }) =>
      openConsultation(visitAt(search), forms(from), []).catch((to: Response) =>
        to.headers.get('location'),
      ),
  };
};
const tax = { topic: 'tax_payment', step: 'topic', intent: 'next' };
const dv = { topic: 'dv', step: 'topic', intent: 'next' };
const written = { step: 'text', intent: 'next', text: '下の子がずっと一人で泣いています' };

describe('the pages of an ordinary topic', () => {
  it('have an address each, and Back finds the page before with its words', async () => {
    const { post, open } = browser();
    expect(await post(tax)).toBe('/ja/consultation?f=one&step=text');
    expect(await post(written)).toBe('/ja/consultation?f=one&step=contact');
    expect(await open('?f=one&step=text')).toMatchObject({
      state: { flow: { step: 'text', answers: { text: written.text } } },
    });
    expect(await open('?f=one')).toMatchObject({
      state: { flow: { step: 'topic', answers: { topic: 'tax_payment' } } },
    });
  });

  it('begin with the language of the page as the one that is written in', async () => {
    const { post, kept } = browser();
    await post(tax);
    expect(kept.one?.flow?.answers.lang).toBe('ja');
  });

  it('are never shown before what stands before them is answered', async () => {
    const { post, open } = browser();
    await post(tax);
    expect(await open('?f=one&step=check')).toMatchObject({ state: { flow: { step: 'text' } } });
  });

  it('lead to a receipt of its own; nothing written is kept then, and pressed again it is the same', async () => {
    const { post, kept, open } = browser();
    await post(tax);
    await post(written);
    await post({ step: 'contact', intent: 'next' });
    const send = { step: 'check', intent: 'send', topic: 'tax_payment' };
    expect(await post(send)).toBe('/ja/receipt?f=one');
    expect(JSON.stringify(kept)).not.toContain(written.text);
    expect(await post(send)).toBe('/ja/receipt?f=one');
    expect(await open('?f=one&step=check')).toMatchObject({ isSent: true });
  });
});

describe('the pages of a careful topic', () => {
  it('have one address, the receipt too, and are kept for half an hour', async () => {
    const { post, open, minutes } = browser();
    const address = '/ja/consultation?f=one';
    expect(await post(dv)).toBe(address);
    expect(await post(written)).toBe(address);
    expect(minutes.one).toBe(30);
    // An entry of the history shows where the form is now, not where it was.
    expect(await open('?f=one')).toMatchObject({ state: { flow: { step: 'contact' } } });
    await post({ step: 'contact', intent: 'next', topic: 'dv' });
    expect(await post({ step: 'check', intent: 'send', topic: 'dv' })).toBe(address);
    expect(minutes.one).toBe(30);
  });

  it('stay careful when another topic is chosen after all', async () => {
    const { post } = browser();
    await post(dv);
    expect(await post(tax)).toBe('/ja/consultation?f=one');
  });

  it('take an answer that comes after the half hour, with the topic it was given to', async () => {
    const { post, kept } = browser();
    await post({ ...written, topic: 'dv' });
    expect(kept.one).toMatchObject({ careful: true, flow: { answers: { text: written.text } } });
  });
});

describe('the address of a form', () => {
  it('is another each time one begins', async () => {
    expect(await browser().open('?measure=5-1-1', {})).toBe('/ja/consultation?f=new&measure=5-1-1');
  });

  it.each<[string, Browser]>([
    ['after its time', { named: 'one', age: 31 }],
    ['without the cookie, as after the exit', { cookies: false, named: 'one' }],
    ['of another visit', {}],
  ])('leads to a page that tells nothing: %s', async (_, from) => {
    expect(await browser().open('?f=one&step=text', from)).toBe('/ja/closed');
  });

  it('shows the first page, and no other, to a browser that takes no cookies', async () => {
    const { open, post } = browser();
    const without = { cookies: false };
    expect(await open('', without)).toBe('/ja/consultation?f=new&first=1');
    expect(await open('?f=new&first=1', without)).toMatchObject({
      state: { flow: { step: 'topic' } },
    });
    expect(await post(tax, without)).toMatchObject({ flow: { step: 'topic' } });
  });
});

describe('the words of a consultation are looked through for danger', () => {
  it('as soon as there are some', async () => {
    const { post, kept } = browser();
    await post(tax);
    expect(await dangersOf(visitAt(), kept.one ?? {})).toEqual([]);
    await post(written);
    expect(await dangersOf(visitAt(), kept.one ?? {})).toEqual(['child']);
  });

  it('while they are written, and nothing of it is kept', async () => {
    const { post, kept } = browser();
    expect(await post({ text: written.text, intent: 'look', live: '1' })).toMatchObject({
      dangers: ['child'],
    });
    expect(kept).toEqual({});
  });
});

it('what is refused is shown on the page where it can be mended, with everything', async () => {
  const { post, kept } = browser();
  await post(tax);
  await post(written);
  await post({ step: 'contact', intent: 'next' });
  await post({ step: 'check', intent: 'send' }, { named: 'one' }, visitAt('', false));
  expect(kept.one).toMatchObject({
    flow: { step: 'check', problem: { code: 'unavailable' }, answers: { text: written.text } },
  });
});
