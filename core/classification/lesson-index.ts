import { conceptsAlike } from './likeness/likeness.js';
import type { VoiceFeatures } from './likeness/voice-features.js';

/** What a person's correction says, ready to be compared with: voices like this one are `about` that. */
export interface LearntLesson {
  /** A measure, or the code of a section. */
  readonly about: string;
  /** 1 when new, less with time. */
  readonly strength: number;
  readonly features: VoiceFeatures;
}

/** Lessons by the character pieces in them: a voice is compared with those that share some, not with thousands. */
export interface LessonIndex {
  readonly lessons: readonly LearntLesson[];
  /** Per piece: number of a lesson and weight of the piece in it, one after the other. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

export const indexLessons = (lessons: readonly LearntLesson[]): LessonIndex => {
  const places = new Map<number, number[]>();
  lessons.forEach(({ features: { grams, weights } }, lesson) => {
    grams.forEach((gram, i) => {
      const known = places.get(gram);
      if (known) known.push(lesson, weights[i] ?? 0);
      else places.set(gram, [lesson, weights[i] ?? 0]);
    });
  });
  return { lessons, places };
};

export const NO_LESSONS: LessonIndex = { lessons: [], places: new Map() };

/** Voices less alike than this have nothing to learn from each other: everybody writes "please" and "city hall". */
const STRANGERS = 0.2;

/**
 * How much the lessons speak for each class, 0 to 1: one lesson about the very same words says nearly all,
 * several about half alike ones add up.
 */
export const learntFor = (
  voice: VoiceFeatures,
  { lessons, places }: LessonIndex,
): ReadonlyMap<string, number> => {
  const alike = new Float32Array(lessons.length);
  voice.grams.forEach((gram, i) => {
    const found = places.get(gram);
    if (!found) return;
    const weight = voice.weights[i] ?? 0;
    for (let at = 0; at < found.length; at += 2) {
      const lesson = found[at] ?? 0;
      alike[lesson] = (alike[lesson] ?? 0) + weight * (found[at + 1] ?? 0);
    }
  });
  const doubts = new Map<string, number>();
  lessons.forEach(({ about, strength, features }, i) => {
    const likeness = Math.max(alike[i] ?? 0, conceptsAlike(voice, features));
    const share = Math.min(1, (likeness - STRANGERS) / (1 - STRANGERS));
    if (share > 0) doubts.set(about, (doubts.get(about) ?? 1) * (1 - strength * share));
  });
  return new Map([...doubts].map(([about, doubt]) => [about, 1 - doubt]));
};
