import { describe, expect, it } from '@jest/globals';
import { type AskWith, type Operation, requestOf } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { perform } from './verbs.js';

/** Sends a form and gives back what was asked of the API and what the address says then. */
const press = async (fields: Record<string, string>, answer: unknown = {}) => {
  const asked: { path: string; body: unknown }[] = [];
  const send = <O extends Operation>(op: O, ...ask: AskWith<O>) => {
    const { path, body } = requestOf(op, ...ask);
    asked.push({ path, body: JSON.parse(body ?? 'null') });
    return Promise.resolve({ ok: true, data: answer, headers: new Headers() });
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const outcome = await perform({ send } as unknown as Visit, 'voice', form);
  return { ...outcome, asked };
};

describe('a press on a proposal', () => {
  const fields = { verb: 'route', version: '3', about: '5-4-1', section: 'tabunka' };

  it('sends what it is about and names the section that got it', async () => {
    const { asked, completed } = await press(fields);
    expect(asked).toEqual([
      {
        path: '/api/staff/submissions/voice/route',
        body: { version: 3, about: '5-4-1', reason: '' },
      },
    ]);
    expect(completed).toEqual({ done: 'route', place: 'tabunka' });
  });

  it('leads back to the list where the voice has left this person’s sight', async () => {
    expect((await press(fields, null)).away).toBe(true);
  });
});

describe('an answer', () => {
  const fields = { verb: 'answer', version: '1', text: '開きます。' };

  it('goes to one voice unless its copies were ticked', async () => {
    const { asked, completed } = await press(fields);
    expect(asked[0]?.body).toEqual({ version: 1, text: '開きます。', sendAt: '' });
    expect(completed).toEqual({ done: 'answer' });
  });

  it('goes to the copies too when that was ticked', async () => {
    const { asked, completed } = await press({ ...fields, copies: 'yes' });
    expect(asked[0]?.body).toEqual({ version: 1, text: '開きます。', sendAt: '', copies: true });
    expect(completed).toEqual({ done: 'answer', copies: 'yes' });
  });
});

describe('a question', () => {
  const version = '1';

  it('to another section is sent in its words, with who was asked', async () => {
    const { asked, completed } = await press({
      ...{ verb: 'inquire', version, section: 'tax', question: '分割できますか。', excerpt: '' },
      due: '2026-12-04',
    });
    expect(asked[0]?.body).toMatchObject({ section: 'tax', question: '分割できますか。' });
    expect(completed).toEqual({ done: 'inquire', place: 'tax' });
  });

  it('to the sender is a tick beside the text', async () => {
    const { asked } = await press({
      verb: 'message',
      version,
      text: 'どこですか。',
      question: 'yes',
    });
    expect(asked[0]?.body).toEqual({ version: 1, text: 'どこですか。', question: true });
  });
});

describe('an end without an answer', () => {
  const fields = { verb: 'decline', version: '1', reason: 'spam' };

  it('comes to one voice unless its copies were ticked', async () => {
    const { asked, completed } = await press(fields);
    expect(asked[0]?.body).toEqual({ version: 1, reason: 'spam' });
    expect(completed).toEqual({ done: 'decline' });
  });

  it('comes to the copies too when that was ticked', async () => {
    const { asked, completed } = await press({ ...fields, copies: 'yes' });
    expect(asked[0]?.body).toEqual({ version: 1, reason: 'spam', copies: true });
    expect(completed).toEqual({ done: 'decline', copies: 'yes' });
  });
});
