import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { code, revision } from '../params.js';
import { formDraft } from './draft.js';

export const readFormVersion = operation({
  method: 'GET',
  path: '/api/staff/questionnaires/:code/versions/:revision',
  door: 'staff',
  who: 'staff',
  summary: 'A form that staff build, as it stood after an earlier change; the newest 200 are kept',
  params: z.object({
    ...code.shape,
    revision: z.pipe(
      z.transform((v: string | number) => Number(v)),
      z.int({ error: 'bad_format' }).check(z.gte(1, { error: 'bad_format' })),
    ),
  }),
  response: z.object({ ...formDraft.shape, revision }),
  errors: [],
});
