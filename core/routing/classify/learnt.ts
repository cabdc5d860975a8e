import { likeness } from './likeness.js';
import type { VoiceFeatures } from './voice-features.js';

/** What a person's correction says, ready to be compared with: voices like this one are `about` that. */
export interface LearntLesson {
  /** A measure, or the code of a section. */
  readonly about: string;
  /** 1 when new, less with time. */
  readonly strength: number;
  readonly features: VoiceFeatures;
}

/** Voices less alike than this have nothing to learn from each other: everybody writes "please" and "city hall". */
const STRANGERS = 0.2;

/**
 * How much the lessons speak for each class, 0 to 1: one lesson about the very same words says nearly all,
 * several about half alike ones add up.
 */
export const learntFor = (
  voice: VoiceFeatures,
  lessons: readonly LearntLesson[],
): ReadonlyMap<string, number> => {
  const doubts = new Map<string, number>();
  for (const { about, strength, features } of lessons) {
    const alike = (likeness(voice, features) - STRANGERS) / (1 - STRANGERS);
    if (alike <= 0) continue;
    doubts.set(about, (doubts.get(about) ?? 1) * (1 - Math.min(1, strength * alike)));
  }
  return new Map([...doubts].map(([about, doubt]) => [about, 1 - doubt]));
};
