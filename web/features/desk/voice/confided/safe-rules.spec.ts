import { expect, it } from '@jest/globals';
import { safeRules } from './safe-rules.js';

const keys = (...given: Parameters<typeof safeRules>) =>
  safeRules(...given).map(({ key }) => key.replace('voice.safe.', ''));

it('what was not said is taken as the more careful', () => {
  expect(keys()).toEqual(['never', 'here']);
  expect(keys({ way: 'phone' })).toEqual(['never', 'phone', 'hang_up']);
  expect(keys({ way: 'phone', ifAnother: 'other' })).toEqual(['never', 'phone', 'hang_up']);
  expect(keys({ about: 'knows' })).toEqual(['never', 'here', 'knows', 'reachNot']);
});

it('who is not called gets no rules for calls', () => {
  expect(keys({ way: 'here', when: '10-12', ifAnother: 'city_hall', word: 'あお' })).toEqual([
    'never',
    'here',
  ]);
});

it('all that was said stands there; on paper nothing that would help somebody else to call', () => {
  const said = { when: '10-12', say: '田中', word: 'あお', reply: 'うみ' } as const;
  const all = {
    ...said,
    way: 'phone',
    ifAnother: 'other',
    about: 'knows_not',
    reach: 'yes',
  } as const;
  const rules = 'never phone when other word reply knows_not reach';
  expect(keys(all)).toEqual(rules.split(' '));
  expect(keys(all, true)).toEqual(['never', 'phone', 'other', 'knows_not', 'reach']);
});
