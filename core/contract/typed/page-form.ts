import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { typeError } from '../text.js';
import { keptFields, typedFields } from './typed-fields.js';

/** The page, and where it has several forms which one: `readings`, `indicators.5-1-1`, `built.festival.words.vi`. */
const form = z
  .string({ error: typeError })
  .check(z.regex(/^[a-z]{1,20}(?:\.[\w-]{1,40}){0,3}$/, { error: 'bad_format' }));

/** What somebody has typed into a page that is about no voice, and not sent: seen by nobody else. */
export const pageForm = z.object({ form: z.string(), ...keptFields.shape });
export type PageForm = z.infer<typeof pageForm>;

export const listPageForms = operation({
  method: 'GET',
  path: '/api/staff/forms',
  door: 'staff',
  who: 'staff',
  summary: 'What one has typed into pages of the desk and not sent',
  response: z.object({ items: z.array(pageForm) }),
  errors: [],
});

export const keepPageForm = operation({
  method: 'PUT',
  path: '/api/staff/forms/:form',
  door: 'staff',
  who: 'staff',
  summary:
    'Keep what one has typed into a page of the desk, instead of what one typed there before',
  params: z.object({ form }),
  body: z.object({ fields: typedFields }, { error: typeError }),
  example: { fields: { word: '窓口', reading: 'まどぐち' } },
  errors: [],
});

/** A repeat is no error: nothing is kept there either way. */
export const dropPageForm = operation({
  method: 'DELETE',
  path: '/api/staff/forms/:form',
  door: 'staff',
  who: 'staff',
  summary: 'Keep the form of a page no longer',
  params: z.object({ form }),
  errors: [],
});
