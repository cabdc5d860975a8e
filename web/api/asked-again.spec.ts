import { describe, expect, it } from '@jest/globals';
import {
  isDoneOnce,
  isPathOf,
  listOpinions,
  readOwnVoice,
  submitVoice,
  VERB_OPERATIONS,
} from '../../core/contract/index.js';
import { askedAgain, isFromNobody } from './asked-again.js';

/** Somebody who answers so, one time after the other; and what happened, in its order. */
const asking = async (answers: (string | undefined)[], again: boolean) => {
  const happened: string[] = [];
  const answer = await askedAgain(
    async () => {
      happened.push('asked');
      return answers.shift();
    },
    { again, wait: async (ms) => void happened.push(`waited ${ms} ms`) },
  );
  return { answer, happened };
};

describe('what nobody answered', () => {
  it('is asked again a moment later, and at last a little later', async () =>
    expect(await asking([undefined, undefined, 'here'], true)).toEqual({
      answer: 'here',
      happened: ['asked', 'waited 50 ms', 'asked', 'waited 250 ms', 'asked'],
    }));

  it('is not asked again once there is an answer', async () =>
    expect((await asking([undefined, 'here', 'other'], true)).answer).toBe('here'));

  it('is not asked a fourth time', async () =>
    expect(
      (await asking([undefined, undefined, undefined, 'too late'], true)).answer,
    ).toBeUndefined());

  it('is asked once where it might be done twice', async () =>
    expect((await asking([undefined, 'done twice'], false)).happened).toEqual(['asked']));

  it('needs no second time where there is an answer', async () =>
    expect((await asking(['', 'other'], true)).happened).toEqual(['asked']));
});

it.each([
  [502, undefined, true],
  [504, null, true],
  [503, undefined, true],
  [503, '5', false],
  [500, undefined, false],
  [404, undefined, false],
])('an answer of %s that says to come again after %s is from nobody: %s', (status, after, is) =>
  expect(isFromNobody(status, after)).toBe(is),
);

describe('what is asked twice', () => {
  const key = { 'idempotency-key': 'k' };

  it('is done once where it only reads', () => expect(isDoneOnce(listOpinions, {})).toBe(true));

  it('is done once where its operation knows it again by its key', () => {
    expect(isDoneOnce(submitVoice, key)).toBe(true);
    expect(isDoneOnce(submitVoice, {})).toBe(false);
  });

  it('is done twice where its operation knows no keys', () =>
    expect(isDoneOnce(VERB_OPERATIONS.assign, key)).toBe(false));
});

it.each([
  ['/api/submissions/KB-1', true],
  ['/api/submissions/%20', true],
  ['/api/submissions', false],
  ['/api/submissions/KB-1/appeal', false],
  ['/api/questions/KB-1', false],
])('%s is where a receipt is read: %s', (address, is) =>
  expect(isPathOf(readOwnVoice, address)).toBe(is),
);
