import { describe, expect, it } from '@jest/globals';
import { suggestMeasures } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { submitConsultation } from './submit.js';

/** An API that sees a danger of the child in whatever is written, and refuses what is sent. */
const visit = {
  locale: { tag: 'ja' },
  tryAsk: async () => undefined,
  send: async (operation: unknown) =>
    operation === suggestMeasures
      ? { ok: true, data: { danger: ['child'] } }
      : { ok: false, problem: { code: 'unavailable', status: 503, errors: [] } },
} as unknown as Visit;

const post = async (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ key: 'k', lang: 'ja', ...fields }))
    form.set(name, value);
  const { outcome } = await submitConsultation(visit, form);
  return 'state' in outcome ? { step: outcome.state.step, dangers: outcome.dangers } : undefined;
};
const written = { topic: 'tax_payment', text: '下の子がずっと一人で泣いています' };

describe('the words of a consultation are looked through for danger', () => {
  it.each([
    ['on the page after them', { ...written, step: 'text', intent: 'next' }, 'contact'],
    ['on the last page', { ...written, step: 'contact', intent: 'next' }, 'check'],
    ['when somebody goes back to them', { ...written, step: 'contact', intent: 'back' }, 'text'],
    ['when they are to be changed', { ...written, step: 'check', intent: 'edit-text' }, 'text'],
    ['while they are written', { text: written.text, intent: 'look' }, 'text'],
  ])('%s', async (_, fields, step) => {
    expect(await post(fields)).toEqual({ step, dangers: ['child'] });
  });

  it('and not where nothing is written yet', async () => {
    expect(await post({ topic: 'legal', step: 'topic', intent: 'next' })).toEqual({
      step: 'text',
      dangers: [],
    });
  });
});
