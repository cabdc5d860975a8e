import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexLessons, type LearntLesson, learntFor } from './lesson-index.js';
import { likeness } from './likeness/likeness.js';
import type { VoiceFeatures } from './likeness/voice-features.js';

const features = (grams: readonly number[], concepts: readonly string[] = []): VoiceFeatures => {
  const sorted = [...new Set(grams)].sort((a, b) => a - b);
  const weight = 1 / Math.sqrt(sorted.length || 1);
  return {
    grams: Uint32Array.from(sorted),
    weights: Float32Array.from(sorted, () => weight),
    concepts: new Set(concepts),
  };
};
const lesson = (about: string, of: VoiceFeatures, strength = 1): LearntLesson => ({
  about,
  strength,
  features: of,
});
const learnt = (voice: VoiceFeatures, ...lessons: LearntLesson[]) =>
  learntFor(voice, indexLessons(lessons));

const VOICE = features([1, 2, 3, 4]);

describe('what lessons say of a voice', () => {
  it('nearly all about the very same words, nothing about strangers', () => {
    expect(learnt(VOICE, lesson('5-4-1', VOICE)).get('5-4-1')).toBeCloseTo(1);
    expect(learnt(VOICE, lesson('5-4-1', features([7, 8, 9]))).size).toBe(0);
  });

  it('less with time, more with each one that agrees', () => {
    const half = features([1, 2, 8, 9]);
    const [once, faded, twice] = [
      learnt(VOICE, lesson('a', half)),
      learnt(VOICE, lesson('a', half, 0.3)),
      learnt(VOICE, lesson('a', half), lesson('a', half)),
    ].map((said) => said.get('a') ?? 0);
    expect(faded).toBeLessThan(once ?? 0);
    expect(twice).toBeGreaterThan(once ?? 1);
  });

  it('holds across languages where the same things are spoken of', () => {
    const ja = features([1, 2], ['interpreter', 'counter']);
    const pt = features([7, 8], ['interpreter', 'counter']);
    expect(learnt(pt, lesson('5-4-1', ja)).get('5-4-1')).toBeGreaterThan(0.3);
  });

  it('is never more than one, and agrees with the likeness of two voices', () => {
    const voice = fc
      .tuple(
        fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      )
      .map(([grams, concepts]) => features(grams, concepts));
    fc.assert(
      fc.property(voice, voice, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, strength) => {
        const said = learnt(a, lesson('x', b, strength)).get('x') ?? 0;
        expect(said).toBeLessThanOrEqual(1);
        expect(said).toBeCloseTo(strength * Math.max(0, (likeness(a, b) - 0.2) / 0.8), 4);
      }),
    );
  });
});
