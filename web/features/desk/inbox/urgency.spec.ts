import { expect, it } from '@jest/globals';
import { urgencyOf } from './urgency.js';

it('names each danger, but not of a voice whose words are hidden', () => {
  expect(urgencyOf({ urgent: [], excerpt: 'x' })).toEqual([]);
  expect(urgencyOf({ urgent: ['violence', 'child'], excerpt: 'x' })).toEqual(['violence', 'child']);
  expect(urgencyOf({ urgent: ['violence', 'child'], excerpt: '' })).toEqual(['any']);
});
