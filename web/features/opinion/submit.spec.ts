import { expect, it } from '@jest/globals';
import { type FieldError, submitVoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { submitOpinion } from './submit.js';

it('an opinion with an empty text shows what only the API can know as well, and keeps what was typed', async () => {
  const errors: FieldError[] = [
    { path: 'text', code: 'required' },
    { path: 'measure', code: 'unknown_measure' },
  ];
  const visit = {
    locale: { tag: 'ne' },
    send: async (operation: unknown) =>
      operation === submitVoice
        ? { ok: false, problem: { code: 'invalid', status: 422, errors } }
        : { ok: true, data: { danger: [] } },
  } as unknown as Visit;
  const form = new FormData();
  for (const [name, value] of Object.entries({
    text: ' ',
    measure: '9-9-9',
    key: 'k',
    intent: 'send',
  }))
    form.set(name, value);
  const { outcome, status } = await submitOpinion(visit, form);
  expect(status).toBe(422);
  expect(outcome).toMatchObject({ problem: { errors }, values: { measure: '9-9-9' } });
});
