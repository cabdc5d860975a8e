import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alikeGroups } from './alike-groups.js';
import type { VoiceFeatures } from './voice-features.js';

/** Features of a thing that speaks of one matter alone. */
const about = (matter: number): VoiceFeatures => ({
  grams: Uint32Array.of(matter),
  weights: Float32Array.of(1),
  concepts: new Set(),
});
const groups = (matters: readonly number[]) => alikeGroups(matters, about);

describe('what says the same', () => {
  test('stands together, the largest group first, and what stands alone keeps its order', () => {
    expect(groups([5, 1, 2, 1, 3, 2, 1])).toEqual([[1, 1, 1], [2, 2], [5], [3]]);
  });

  test('is never lost, nor mixed with what says something else', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (matters) => {
        const found = groups(matters);
        expect(found.flat().sort()).toEqual([...matters].sort());
        expect(found.every((group) => new Set(group).size === 1)).toBe(true);
        expect(found).toHaveLength(new Set(matters).size);
      }),
    );
  });
});
