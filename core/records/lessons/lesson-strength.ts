const DAY_MS = 86_400_000;
/** Sections, rules and words change with each fiscal year: after half a year a lesson counts half. */
export const LESSON_HALF_LIFE_DAYS = 180;
/** Below this (after about two years) a lesson is kept for the record and not asked any more. */
export const LEAST_STRENGTH = 0.06;

/** How much a lesson still counts: 1 when new, half after `LESSON_HALF_LIFE_DAYS`, never negative. */
export const strengthOf = (taughtAt: Date, now: Date): number =>
  0.5 ** (Math.max(0, now.getTime() - taughtAt.getTime()) / DAY_MS / LESSON_HALF_LIFE_DAYS);

/** Lessons taught before this moment do not count any more. */
export const forgottenBefore = (now: Date): Date =>
  new Date(now.getTime() + Math.log2(LEAST_STRENGTH) * LESSON_HALF_LIFE_DAYS * DAY_MS);
