import { describe, expect, it } from '@jest/globals';
import { completedAction } from './completed-action.js';

const asked = (query: string) => completedAction(new URLSearchParams(query));

describe('what the address says has been done', () => {
  it('is a verb, with the code of a section', () => {
    expect(asked('done=reassign&place=tabunka-kyosei&copies=yes')).toEqual({
      verb: 'reassign',
      place: 'tabunka-kyosei',
      copies: true,
      of: '',
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

  it('is of a voice by its id alone', () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect(asked(`done=answer&of=${id}`)).toMatchObject({ of: id });
    expect(asked('done=answer&of=../../x')).toMatchObject({ of: '' });
  });
});
