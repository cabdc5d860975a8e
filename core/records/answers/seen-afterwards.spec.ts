import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSampled, seesAfterwards, type Unseen } from './seen-afterwards.js';

const unseen = (more: Partial<Unseen> = {}): Unseen => ({
  ...{ id: 'decision', by: 'deputy', writers: ['clerk'], roles: ['approver'], people: [] },
  ...more,
});

describe('what is seen afterwards', () => {
  it('is for whom the step names', () => {
    expect(seesAfterwards(unseen(), { id: 'chief', roles: ['approver'] })).toBe(true);
    expect(seesAfterwards(unseen(), { id: 'other', roles: ['clerk'] })).toBe(false);
    expect(seesAfterwards(unseen({ people: ['other'] }), { id: 'other', roles: [] })).toBe(true);
  });

  it('is not for who decided, nor for who wrote', () => {
    expect(seesAfterwards(unseen(), { id: 'deputy', roles: ['approver'] })).toBe(false);
    expect(seesAfterwards(unseen(), { id: 'clerk', roles: ['approver'] })).toBe(false);
  });
});

describe('the sample', () => {
  it('is about one in so many', () => {
    const ids = Array.from({ length: 10_000 }, () => randomUUID());
    const chosen = ids.filter((id) => isSampled(id, 10)).length;
    expect(chosen).toBeGreaterThan(800);
    expect(chosen).toBeLessThan(1_200);
  });

  it('says of the same id always the same, and of one in one that it is', () => {
    const id = randomUUID();
    expect(isSampled(id, 7)).toBe(isSampled(id, 7));
    expect(isSampled(id, 1)).toBe(true);
  });
});
