import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { type Operation, operation } from '../operation.js';
import { atMost, isoTime, typeError, writtenText } from '../text.js';

/** Who says how a word is read; `nobody`: no reading is known, and a person has to give it. */
const READING_FROM = ['writer', 'known', 'number', 'dictionary', 'nobody'] as const;

export const proposedReadings = z.object({
  /** The text with its readings as `{漢字|かんじ}`; words that nobody knows are without one. */
  read: z.string(),
  words: z.array(z.object({ word: z.string(), reading: z.string(), source: z.enum(READING_FROM) })),
});
export type ProposedReadings = z.infer<typeof proposedReadings>;

export const proposeReadingsOf = operation({
  method: 'POST',
  path: '/api/staff/readings',
  door: 'staff',
  who: 'staff',
  summary: 'How the words of a Japanese text are probably read; readings in the text stay',
  body: z.object({ text: writtenText(LIMITS.answer) }, { error: typeError }),
  example: { text: '{境|さかい}の公園は4月から開きます。' },
  response: proposedReadings,
  errors: [],
});

/** Small and large kana alone; katakana is taken as hiragana. */
const kana = z
  .string({ error: typeError })
  .check(
    z.minLength(1, { error: 'required' }),
    z.regex(/^[ぁ-ゖァ-ヶー]*$/, { error: 'bad_format' }),
    atMost(LIMITS.reading),
  );

export const correctReading = operation({
  method: 'PUT',
  path: '/api/staff/readings/:word',
  door: 'staff',
  who: 'staff',
  summary: 'Say once how a word is read in this city; from then on it is read so everywhere',
  params: z.object({
    word: z.string().check(
      // A word without kanji has nothing to be read, and a sentence is none.
      z.regex(/[\u3400-\u9fff々]/, { error: 'bad_format' }),
      z.regex(/^[^\s{}|。、]{1,40}$/u, { error: 'bad_format' }),
    ),
  }),
  body: z.object({ reading: kana }, { error: typeError }),
  example: { reading: 'さかい' },
  errors: [],
});

/** A word as its city reads it, with who said so last. */
export const correctedReading = z.object({
  word: z.string(),
  reading: z.string(),
  by: z.string(),
  at: isoTime,
});
export type CorrectedReading = z.infer<typeof correctedReading>;

export const listReadings = operation({
  method: 'GET',
  path: '/api/staff/readings',
  door: 'staff',
  who: 'staff',
  summary: 'Words whose readings staff have corrected, the newest first, 200 at most',
  response: z.object({ items: z.array(correctedReading) }),
  errors: [],
});

export const READING_OPERATIONS: readonly Operation[] = [
  proposeReadingsOf,
  correctReading,
  listReadings,
];
