import { describe, expect, it } from '@jest/globals';
import { problemOf } from '../../../core/contract/index.js';
import { atFirstError, bodyOf, type FlowState, move, OTHER, readState } from './flow.js';
import { isVault } from './topics.js';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const at = (fields: Record<string, string>): FlowState => readState(form(fields));
const filled = { topic: 'legal', text: '契約のこと', lang: 'ja' };

describe('the way through the questions', () => {
  it('goes on only past a right answer', () => {
    expect(move(at({ step: 'topic' }), 'next')).toMatchObject({
      step: 'topic',
      problem: { errors: [{ path: 'topic', code: 'required' }] },
    });
    expect(move(at({ step: 'topic', topic: OTHER }), 'next')).toMatchObject({ step: 'text' });
    expect(move(at({ step: 'text', ...filled, text: ' ' }), 'next')?.problem?.errors).toEqual([
      { path: 'text', code: 'required' },
    ]);
  });
  it('goes back without asking and keeps everything', () => {
    const state = at({ step: 'contact', ...filled, 'contact.email': 'not yet' });
    expect(move(state, 'back')).toEqual({ ...state, step: 'text' });
  });
  it('returns to the check after a change', () => {
    const editing = move(at({ step: 'check', ...filled }), 'edit-text');
    expect(editing).toMatchObject({ step: 'text', editing: true });
    expect(editing && move(editing, 'next')).toMatchObject({ step: 'check', editing: false });
  });
  it('may be sent from the check only', () => {
    expect(move(at({ step: 'check', ...filled }), 'send')).toBeUndefined();
    expect(move(at({ step: 'topic', ...filled }), 'send')).toMatchObject({ step: 'text' });
    expect(move(at({ step: 'check', topic: 'legal' }), 'send')).toMatchObject({ step: 'text' });
  });
  it('shows what the API found on the page where it was asked', () => {
    const problem = problemOf('invalid', [{ path: 'contact.phone', code: 'too_long' }]);
    expect(atFirstError(at({ step: 'check' }), problem).step).toBe('contact');
  });
});

describe('a vault topic', () => {
  it('sends no e-mail address, even a left-over one', () => {
    const { answers } = at({ ...filled, 'contact.email': 'a@example.com' });
    expect(bodyOf(answers, 'ja', true).contact.email).toBe('');
    expect(bodyOf(answers, 'ja', false).contact.email).toBe('a@example.com');
  });
  it('is assumed while topics cannot be looked up', () => {
    expect(isVault(undefined, 'dv')).toBe(true);
    expect(isVault([{ code: 'dv', privacy: 'vault', emergency: true }], 'dv')).toBe(true);
    expect(isVault([{ code: 'legal', privacy: 'private', emergency: false }], 'legal')).toBe(false);
  });
});
