import * as z from 'zod/mini';
import { cityMailAddress, DANGERS } from '../../contract/index.js';
import { hasFixedOffset } from './time-zone.js';

const comment = z.optional(z.unknown());
const line = z.string().check(z.minLength(1, { error: 'must not be empty' }));
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const date = z
  .string()
  .check(z.refine(isDate, { error: 'must be a day that exists, such as 2026-08-14' }));
const openDays = z
  .int({ error: 'must be a whole number of open days' })
  .check(z.minimum(1, { error: 'must be at least 1' }), z.maximum(250, { error: 'is over 250' }));

/** As people read it; never formatted by locale. */
const telephone = z
  .string()
  .check(z.regex(/^[#\d][\d-]*$/, { error: 'must be a telephone number' }));

/** `cities/<city>/city.json`. Fields that nobody knows are refused: a misspelt `closedDay` would close nothing. */
export const cityFile = z.strictObject({
  $comment: comment,
  /** As the city writes itself: 伊勢崎市. */
  name: line,
  prefecture: line,
  /** A zone of the tz database without daylight saving: dates are reckoned with one offset. */
  timeZone: z
    .string()
    .check(z.refine(hasFixedOffset, { error: 'must be a time zone without daylight saving' })),
  /** In front of each receipt number. Without I, L, O and U, which people take for 1, 0 and V. */
  receiptPrefix: z.string().check(
    z.regex(/^[A-HJKMNP-TV-Z]{2,4}$/, {
      error: 'must be 2 to 4 capital letters without I, L, O and U',
    }),
  ),
  /** Its switchboard: the number that stands wherever a page cannot help any more, and the hours on days when it is open. */
  cityHall: z.strictObject({
    telephone,
    weekdays: z
      .string()
      .check(z.regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/, { error: 'must be hours such as 08:30-17:15' })),
  }),
  /** Open days within which an answer is promised, per kind; a topic may have its own. */
  promise: z.strictObject({
    opinion: openDays,
    consultation: openDays,
    topics: z.record(z.string(), openDays),
  }),
  /** After so many open days in which whoever has a voice does nothing, it goes back to its section's list; left out, never. */
  idleOpenDays: z.optional(openDays),
  /** Days on which the city hall is closed beside weekends, holidays and the turn of the year. */
  closedDays: z.array(z.strictObject({ date, reason: line })),
});

/** `cities/<city>/matters.json`: which measures of the plan mean what to routing. */
export const mattersFile = z.strictObject({
  $comment: comment,
  /** Measures about which people ask for consultation. */
  consulted: z.array(z.string()),
  /** Measures for foreign residents: a foreign language alone says little about the matter. */
  foreign: z.array(z.string()),
  /** Measures against violence and for rights: whoever is hurt is led to consultation, and no public voice is asked for. */
  confided: z.array(z.string()),
  /** The measure to which each consultation topic belongs. */
  topics: z.record(z.string(), z.string()),
  /** The consultation topic whose desk hears a voice that speaks of this danger; dangers without one stay where they are. */
  dangers: z.partialRecord(z.enum(DANGERS), z.string()),
});

const lineId = z
  .string()
  .check(z.regex(/^[a-z_]{2,40}$/, { error: 'must be small letters and _' }));
const lineIds = z.array(lineId);
const fitting = Object.fromEntries(DANGERS.map((danger) => [danger, lineIds])) as Record<
  (typeof DANGERS)[number],
  typeof lineIds
>;

/** `cities/<city>/emergency.json`: telephone lines that may save somebody, the most urgent first. */
export const emergencyFile = z
  .strictObject({
    $comment: comment,
    /** The day on which every number was last looked up in public sources. */
    lastVerified: date,
    lines: z.array(
      z.strictObject({
        /** Its words stand in the locales or, for a line of this city alone, in the city's texts, under `emergency.number`. */
        id: lineId,
        number: telephone,
        /** Shown where every second counts. */
        first: z.optional(z.boolean()),
        /** For residents from abroad. */
        foreign: z.optional(z.boolean()),
        /** What a call costs whoever calls; left out where nobody has looked it up. */
        cost: z.optional(z.enum(['free', 'charged'])),
        /** As public sources say; left out where they do not. */
        hours: z.optional(
          z.string().check(
            z.regex(/^(24h|(daily|weekdays) \d{2}:\d{2}-\d{2}:\d{2})$/, {
              error: 'must be 24h, or daily or weekdays with hours such as 08:30-17:15',
            }),
          ),
        ),
        /** In which one may talk by telephone. */
        languages: z.optional(z.array(z.string())),
      }),
    ),
    /** For every danger to life. */
    always: lineIds,
    /** For each danger, the first call first. */
    fitting: z.strictObject(fitting),
  })
  .check(
    z.refine(
      ({ lines, always, fitting: each }) => {
        const known = lines.map(({ id }) => id);
        return [...always, ...Object.values(each).flat()].every((id) => known.includes(id));
      },
      { error: 'names a line in always or fitting that is not among lines' },
    ),
    z.refine(({ lines }) => new Set(lines.map(({ id }) => id)).size === lines.length, {
      error: 'has two lines with one id',
    }),
  );

const timeOfDay = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 08:30' }));

/**
 * `cities/<city>/duty.json`: who is told at once of a voice that speaks of danger, one after the other until somebody
 * takes it up. The order of `people` is the order of telling.
 */
export const dutyFile = z.strictObject({
  $comment: comment,
  /** How long one person has, before the next one is told. */
  acknowledgeMinutes: z
    .int({ error: 'must be a whole number of minutes' })
    .check(z.minimum(1, { error: 'must be at least 1' }), z.maximum(240, { error: 'is over 240' })),
  people: z.array(
    z
      .strictObject({
        /** A post rather than a person: it stands in the log. */
        name: line,
        mail: z.optional(cityMailAddress),
        /** Of a telephone gateway: it is posted receipt numbers and a link. */
        hook: z.optional(
          z.string().check(z.regex(/^https?:\/\/\S+$/, { error: 'must be a web address' })),
        ),
        /** When this person is on duty; without it always. `to` before `from` is past midnight. */
        hours: z.optional(
          z.array(
            z.strictObject({
              days: z.enum(['open', 'closed', 'every']),
              from: timeOfDay,
              to: timeOfDay,
            }),
          ),
        ),
      })
      .check(
        z.refine(({ mail, hook }) => Boolean(mail ?? hook), {
          error: 'must have mail or hook, or nobody is told',
        }),
      ),
  ),
});

/**
 * `cities/<city>/public-contacts.json`: what the city says of itself in public, so that a guard for personal data leaves
 * it alone. A city without the file has nothing but its emergency lines.
 */
export const publicContactsFile = z.strictObject({
  $comment: comment,
  /** Telephone numbers of offices; `0000-11*` is all that begin so. */
  numbers: z.array(line),
  /** Where offices stand, once for each way in which it is written. */
  addresses: z.array(line),
  /** Towns, stations and sights that are family names too, or look like names in other languages. */
  places: z.array(line),
});

/**
 * `cities/<city>/everyday.json`: what people ask a city hall every day, in their own words, the most asked first. A word
 * leads to its section by telephone, to the measure of the plan where there is one, and to an opinion about it.
 */
export const everydayFile = z.strictObject({
  $comment: comment,
  words: z.array(
    z.strictObject({
      id: lineId,
      section: z.string(),
      /** The section's own number; without it the switchboard's. */
      telephone: z.optional(telephone),
      measure: z.optional(z.string()),
      /** By language: the word as it is shown, then other words by which it is found. */
      says: z.record(z.string(), z.array(line).check(z.minLength(1))),
    }),
  ),
});

const numberWords = z.object({ name: line, about: line });

/**
 * What a page says of the city in one language: a part of `cities/<city>/texts/<tag>.json`, whose other part is the plan's.
 * `inSentence`: the name as it stands within a sentence; `helpDesk`: where somebody may ask who cannot read Japanese.
 */
export const cityTexts = z.object({
  city: z.object({ name: line, inSentence: line, helpDesk: line }),
  /** Consultation topics: as residents choose them, and (`name`) as the desk calls them. */
  topic: z.record(z.string(), z.object({ label: line, hint: line, name: line })),
  emergency: z.optional(z.object({ number: z.record(z.string(), numberWords) })),
  /** Names of chapters that fit into a line of a phone. */
  chapter: z.optional(z.record(z.string(), z.object({ short: z.optional(line) }))),
  section: z.optional(z.record(z.string(), line)),
  /** Of `bookings.json`: who hears (`who`: and what it costs), and where (`room`: how to find it). */
  counsel: z.optional(
    z.object({
      kind: z.record(z.string(), z.object({ name: line, who: line })),
      place: z.record(z.string(), z.object({ name: line, room: line })),
    }),
  ),
});
export type CityTexts = z.infer<typeof cityTexts>;
