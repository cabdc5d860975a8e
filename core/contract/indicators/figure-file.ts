import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { typeError, uuid, writtenText } from '../text.js';

/** Rows of one file at most, and letters: ten years of every indicator are a twentieth of it. */
export const FIGURE_FILE = { rows: 2_000, letters: 200_000 } as const;

/** What can be wrong with a row; all of it is said at once. */
export const FIGURE_FAULTS = [
  'unknown_indicator',
  'not_yours',
  'bad_year',
  'bad_value',
  'no_source',
  'too_long',
  'twice',
] as const;
export type FigureFault = (typeof FIGURE_FAULTS)[number];

/** A row as it was read. `line`: where it stands in the file, from 1. `before`: what stands for that year now. */
export const figureRow = z.object({
  line: z.number(),
  indicator: z.string(),
  fiscalYear: z.nullable(z.number()),
  value: z.nullable(z.number()),
  source: z.string(),
  remark: z.nullable(z.string()),
  before: z.nullable(z.number()),
  /** That it says what stands already: then nothing is stated. */
  same: z.boolean(),
  faults: z.array(z.enum(FIGURE_FAULTS)),
});
export type FigureRow = z.infer<typeof figureRow>;

const csv = z
  .string({ error: typeError })
  .check(
    z.minLength(1, { error: 'required' }),
    z.maxLength(FIGURE_FILE.letters, { error: 'too_long' }),
  );

export const checkFigureFile = operation({
  method: 'POST',
  path: '/api/staff/indicators/file/check',
  door: 'staff',
  who: 'staff',
  summary:
    'Reads a CSV file of results (columns `indicator`, `fiscal_year`, `value`, `source`, also `remark`; the file that everybody may download will do) and says of each row what it would change and everything that is wrong with it; nothing is stated',
  body: z.object({ csv }, { error: typeError }),
  example: { csv: 'indicator,fiscal_year,value,source\nK1,2024,71.2,市民アンケート\n' },
  response: z.object({ rows: z.array(figureRow), seen: z.array(uuid) }),
  errors: [],
});

export const takeFigureFile = operation({
  method: 'POST',
  path: '/api/staff/indicators/file',
  door: 'staff',
  who: 'staff',
  summary:
    'States all new results of such a file, or none: where a row is wrong, or a colleague has stated something since it was looked through (`seen`), nothing changes',
  body: z.object(
    { csv, seen: z.array(uuid).check(z.maxLength(FIGURE_FILE.rows, { error: 'too_long' })) },
    { error: typeError },
  ),
  example: {
    csv: 'indicator,fiscal_year,value,source\nK1,2024,71.2,市民アンケート\n',
    seen: [],
  },
  response: z.object({ stated: z.number() }),
  errors: ['stated_meanwhile'],
});

export const takeBackFigureFile = operation({
  method: 'POST',
  path: '/api/staff/indicators/files/:id/take-back',
  door: 'staff',
  who: 'staff',
  summary:
    'Takes a file of results back: what stood before stands again, and where nothing did the year is taken back for the reason given (`source`); years that somebody has stated since stay (`left`)',
  params: z.object({ id: uuid }),
  body: z.object({ source: writtenText(LIMITS.reason) }, { error: typeError }),
  example: { source: '別の年度の数字でした' },
  response: z.object({ takenBack: z.number(), left: z.number() }),
  errors: ['forbidden'],
});
