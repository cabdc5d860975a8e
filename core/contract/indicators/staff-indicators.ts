import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';
import { isoTime, optionalText, typeError, uuid, writtenText } from '../text.js';
import { LARGEST_FIGURE } from './figure.js';

/** What somebody stated about a year; `value` is null where they took the year back. */
export const statement = z.object({
  id: uuid,
  fiscalYear: z.number(),
  value: z.nullable(z.number()),
  source: z.string(),
  remark: z.nullable(z.string()),
  by: z.string(),
  at: isoTime,
  /** It was counted by a rule, which `by` approved. */
  byRule: z.boolean(),
});
export type Statement = z.infer<typeof statement>;

/** What a person may state about an indicator (`code`, as in `/api/indicators`), and everything ever stated, the newest first. */
export const deskIndicator = z.object({
  code: z.string(),
  section: z.nullable(sectionRef),
  mayState: z.boolean(),
  /** Years that a figure may be stated for, the newest first. */
  years: z.array(z.number()),
  stated: z.array(statement),
});
export type DeskIndicator = z.infer<typeof deskIndicator>;

/** A file of which something stands, and which this person may take back. */
export const takenFile = z.object({ id: uuid, by: z.string(), at: isoTime, standing: z.number() });
export type TakenFigureFile = z.infer<typeof takenFile>;

export const listDeskIndicators = operation({
  method: 'GET',
  path: '/api/staff/indicators',
  door: 'staff',
  who: 'staff',
  summary:
    'For each indicator of the plan in force what this person may state, and all that was stated; and the files that they may take back, the newest first',
  response: z.object({ items: z.array(deskIndicator), files: z.array(takenFile) }),
  errors: [],
});

export const stateActual = operation({
  method: 'POST',
  path: '/api/staff/indicators/:code/actuals',
  door: 'staff',
  who: 'staff',
  summary:
    'State what an indicator came to in a year, for everybody to read at once; without a value the year is taken back, and `source` says why',
  params: z.object({ code: z.string() }),
  body: z.object(
    {
      fiscalYear: z.int({ error: typeError }),
      value: z.nullable(
        z
          .number({ error: typeError })
          .check(
            z.minimum(-LARGEST_FIGURE, { error: 'bad_format' }),
            z.maximum(LARGEST_FIGURE, { error: 'bad_format' }),
          ),
      ),
      source: writtenText(LIMITS.reason),
      remark: optionalText(LIMITS.reason),
      /** The statement about that year that one has seen; without it none was there. */
      seen: z.optional(z.nullable(uuid)),
    },
    { error: typeError },
  ),
  example: { fiscalYear: 2023, value: 71.2, source: '市民アンケート（2023年10月）' },
  response: statement,
  errors: ['forbidden', 'stated_meanwhile'],
});
