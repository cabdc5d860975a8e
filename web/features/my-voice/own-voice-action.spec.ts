import { describe, expect, it } from '@jest/globals';
import { type Operation, problemOf, withdrawVoice } from '../../../core/contract/index.js';
import type { Sent } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { ownVoiceAction } from './own-voice-action.js';

/** What does the sender see after pressing? `answers`: what the API says, in the order it is asked. */
const press = async (intent: string, answers: readonly Sent<unknown>[], secret = 'S1') => {
  const asked: Operation[] = [];
  const send = async (op: Operation) => answers[asked.push(op) - 1];
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent, receipt: 'KB-1', secret, shown: '1' }))
    form.set(name, value);
  return { ...(await ownVoiceAction({ send } as unknown as Visit, form)), asked };
};
const done: Sent<unknown> = { ok: true, data: undefined, headers: new Headers() };
const voice = { receipt: 'KB-1', status: 'withdrawn' };
const read: Sent<unknown> = { ok: true, data: voice, headers: new Headers() };
const refused = (code: Parameters<typeof problemOf>[0]): Sent<unknown> => ({
  ok: false,
  problem: problemOf(code),
});

describe('a voice that is taken back', () => {
  it('is shown as it is afterwards', async () => {
    const { state, asked, status } = await press('withdraw-confirm', [done, read]);
    expect(asked[0]).toBe(withdrawVoice);
    expect(state).toMatchObject({ found: voice, withdrawn: true });
    expect(status).toBe(200);
  });

  it('is said to be so even when it cannot be read just now', async () => {
    const { state } = await press('withdraw-confirm', [done, refused('unavailable')]);
    expect([state.withdrawn, state.problem, state.found]).toEqual([true, undefined, undefined]);
  });

  it('is not said to be so when it was not', async () => {
    const { state, status } = await press('withdraw-confirm', [refused('move_not_allowed')]);
    expect([state.withdrawn, state.problem?.code, status]).toEqual([
      undefined,
      'move_not_allowed',
      409,
    ]);
  });

  it('is asked about first', async () => {
    const { state, asked } = await press('withdraw', [read]);
    expect(asked).not.toContain(withdrawVoice);
    expect(state).toMatchObject({ asking: true, withdrawn: false, found: voice });
  });
});

it('without a secret nothing is asked', async () => {
  const { state, asked } = await press('show', [], ' - ');
  expect([asked, state.problem?.errors]).toEqual([[], [{ path: 'secret', code: 'required' }]]);
});
