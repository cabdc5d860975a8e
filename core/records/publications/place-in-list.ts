const DAY_MS = 86_400_000;
/** Nothing stands above what is newer for longer than this. */
const LONGEST_MS = 14 * DAY_MS;
/** The part of a silence that is given back. */
const SHARE = 0.5;

/** When the last opinion before this one was published in its language, and on its measure; null where there was none. */
export interface LastBefore {
  readonly ofLanguage: Date | null;
  /** Undefined where the opinion is on no measure. */
  readonly ofMeasure: Date | null | undefined;
}

/**
 * Where a published opinion stands in the list that everybody sees first: as if it had been published later, by half of the
 * time that nobody had been heard in its language or on its measure, whichever was longer, and by 14 days at most.
 *
 * By date alone, one voice in Nepali a month is gone from the first page within a day where a hundred in Japanese come; one
 * page for each language would show nobody what others say. So a language that is heard every hour gains minutes, one that
 * is heard once a month two weeks, whatever the city's size, and nobody has to say which languages are small. Half, because
 * with the whole each language's newest voice would stand above everything until its next one came, and what most people
 * wrote today would be the one that is buried. It is reckoned once, when it is published: a page is read from an index, and
 * nothing moves while somebody turns pages.
 */
export const placeInList = (publishedAt: Date, last: LastBefore): Date => {
  const at = publishedAt.getTime();
  const silence = (before: Date | null | undefined): number => {
    if (before === undefined) return 0;
    return before ? at - before.getTime() : Number.POSITIVE_INFINITY;
  };
  const longest = Math.max(0, silence(last.ofLanguage), silence(last.ofMeasure));
  return new Date(at + Math.min(LONGEST_MS, Math.floor(longest * SHARE)));
};
