import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { optionalLine } from '../text.js';

/** One of few, or nothing where none was chosen. */
const chosen = <T extends readonly [string, ...string[]]>(values: T) =>
  z.optional(
    z.pipe(
      z.transform((value: string | null | undefined) => value || undefined),
      z.optional(z.enum(values, { error: 'not_allowed' })),
    ),
  );

/** Where somebody may be answered: on this site alone, or by telephone too. No mail: others may read it. */
export const SAFE_WAYS = ['here', 'phone'] as const;
/** What is done where somebody else answers the telephone. */
export const IF_ANOTHER = ['hang_up', 'city_hall', 'other'] as const;
/** Whether the person that a voice is about, when its sender is another, knows of it. */
export const ABOUT_ANOTHER = ['knows', 'knows_not'] as const;
export const YES_NO = ['yes', 'no'] as const;

/**
 * How somebody who may be watched is reached without harm. Never by post and never by a message left, whatever stands here.
 * `word` is said first by who calls, `reply` by who is called: so each knows the other.
 */
export const safeContact = z.object(
  {
    way: chosen(SAFE_WAYS),
    when: optionalLine(LIMITS.name),
    ifAnother: chosen(IF_ANOTHER),
    /** As whom to call, where `ifAnother` is `other`. */
    say: optionalLine(LIMITS.codeWord),
    word: optionalLine(LIMITS.codeWord),
    reply: optionalLine(LIMITS.codeWord),
    about: chosen(ABOUT_ANOTHER),
    /** Whether that other person may be contacted. */
    reach: chosen(YES_NO),
  },
  { error: 'wrong_type' },
);
export type SafeContact = z.infer<typeof safeContact>;

/** As it is sent: undefined where nothing of it was said. */
export const saidSafely = z.optional(
  z.pipe(
    z.nullable(safeContact),
    z.transform((safe: SafeContact | null) =>
      safe && Object.values(safe).some(Boolean) ? safe : undefined,
    ),
  ),
);
