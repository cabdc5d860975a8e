import { describe, expect, it } from '@jest/globals';
import { completedAction } from './completed-action.js';

const asked = (query: string) => completedAction(new URLSearchParams(query));

describe('what the address says has been done', () => {
  it('is a verb, with the code of a section', () => {
    expect(asked('done=reassign&place=tabunka-kyosei&copies=yes')).toEqual({
      verb: 'reassign',
      place: 'tabunka-kyosei',
      copies: true,
    });
  });

  it.each(['call+this+number', '%E2%80%AEabc', 'x'.repeat(61)])(
    'is never words of whoever made the link: %s',
    (place) => {
      expect(asked(`done=route&place=${place}`)).toMatchObject({ place: '' });
    },
  );

  it.each(['', 'done=', 'done=hack'])('is nothing for %j', (query) => {
    expect(asked(query)).toBeNull();
  });
});
