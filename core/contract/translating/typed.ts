import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { idParam, typeError } from '../text.js';
import { typedFields } from '../typed/typed-fields.js';

/** `from` among the fields: the version of the translation that the words were written from. */
export const keepTypedTranslation = operation({
  method: 'PUT',
  path: '/api/staff/translations/:id/typed',
  door: 'staff',
  who: 'staff',
  summary: 'Keep what one has typed into a translation; colleagues at the same translation see it',
  params: idParam,
  body: z.object({ fields: typedFields }, { error: typeError }),
  example: { fields: { from: '1', 'sentences.0': 'Cảm ơn ý kiến' } },
  errors: [],
});

/** A repeat is no error: nothing is kept there either way. */
export const dropTypedTranslation = operation({
  method: 'DELETE',
  path: '/api/staff/translations/:id/typed',
  door: 'staff',
  who: 'staff',
  summary: 'Keep what one has typed into a translation no longer',
  params: idParam,
  errors: [],
});
