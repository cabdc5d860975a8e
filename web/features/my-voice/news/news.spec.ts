import { describe, expect, it } from '@jest/globals';
import type { OwnSubmission } from '../../../../core/contract/index.js';
import { lastSaid, newsOf } from './news.js';

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00+09:00`;
const message = (hour: number, from: 'section' | 'resident') =>
  ({ id: `m${hour}`, from, kind: 'message', text: '文', lang: 'ja', at: at(hour) }) as const;
const voice = {
  messages: [message(9, 'section'), message(10, 'resident'), message(12, 'section')],
  answers: [
    { text: '答え', lang: 'ja', at: at(11), corrected: { at: at(15), note: '曜日' } },
    { text: '次の答え', lang: 'ja', at: at(14) },
  ],
  earlierMessages: 0,
} as unknown as OwnSubmission;

describe('what is new on the page of the own voice', () => {
  it.each([
    ['all that the city said, where nothing was seen before', '', 4, at(9)],
    ['what came since', at(12), 2, at(11)],
    ['a correction alone', at(14), 1, at(11)],
    ['nothing, where all was seen', at(15), 0, undefined],
    ['nothing, where nobody knows what was seen', undefined, 0, undefined],
  ])('is %s', (_, since, count, first) => {
    expect(newsOf(voice, since)).toEqual({ count, first });
  });

  it('the same moment said in another way is no later one', () => {
    expect(newsOf(voice, '2026-11-20T06:00:00Z').count).toBe(0);
  });

  it('ends with what was said last, by whatever', () => {
    expect(lastSaid(voice)).toBe(at(15));
    expect(
      lastSaid({ ...voice, messages: [message(10, 'resident')], answers: [] }),
    ).toBeUndefined();
  });
});
