import { describe, expect, it } from '@jest/globals';
import { ageOf, isFormId, newFormId } from './form-id.js';

const NOW = 1_800_000_000_000;

describe('the id of a form', () => {
  it('is known again in its visit and on its page only', () => {
    const id = newFormId('mine', 'consultation');
    expect(isFormId('mine', 'consultation', id)).toBe(true);
    expect(isFormId('other', 'consultation', id)).toBe(false);
    expect(isFormId('mine', 'opinion', id)).toBe(false);
  });

  it.each(['', 'x', 'a'.repeat(32), '../../a', 'あ'.repeat(32)])('is not %j', (id) => {
    expect(isFormId('mine', 'opinion', id)).toBe(false);
  });

  it('is none any more when its time was changed', () => {
    const id = newFormId('mine', 'opinion', NOW);
    const later = newFormId('mine', 'opinion', NOW + 3_600_000);
    expect(isFormId('mine', 'opinion', later.slice(0, 5) + id.slice(5))).toBe(false);
  });

  it('tells how old the form is', () => {
    const id = newFormId('mine', 'opinion', NOW);
    expect([ageOf(id, NOW), ageOf(id, NOW + 45 * 60_000)]).toEqual([0, 45]);
  });

  it('is another each time', () => {
    expect(newFormId('mine', 'opinion', NOW)).not.toBe(newFormId('mine', 'opinion', NOW));
  });
});
