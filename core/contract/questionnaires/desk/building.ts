import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { fieldError } from '../../problem.js';
import { isoTime, typeError } from '../../text.js';
import { code, revision } from '../params.js';
import { formDraft } from './draft.js';

/** What a form under construction is, and what stands in the way of opening it. */
export const builtForm = z.object({
  ...formDraft.shape,
  /** Whoever changes it says which one they have seen. */
  revision,
  changedBy: z.string(),
  changedAt: isoTime,
  /** `null`: it was never opened. Else whether what is asked is what stands here. */
  asked: z.nullable(z.enum(['same', 'other'])),
  faults: z.array(fieldError),
  languages: z.array(
    z.object({ tag: z.string(), checked: z.boolean(), lacks: z.array(z.string()) }),
  ),
  mayWork: z.boolean(),
  /** This person may say that words of another language are right. */
  mayCheck: z.boolean(),
  /** What stood there before, the newest first; at most ten. */
  versions: z.array(z.object({ revision, by: z.string(), at: isoTime })),
});
export type BuiltFormView = z.infer<typeof builtForm>;

export const readFormDraft = operation({
  method: 'GET',
  path: '/api/staff/questionnaires/:code/draft',
  door: 'staff',
  who: 'staff',
  summary:
    'A form that staff build: its questions, its words in every language, and why it cannot be opened yet',
  params: code,
  response: builtForm,
  errors: [],
});

export const startForm = operation({
  method: 'POST',
  path: '/api/staff/questionnaires',
  door: 'staff',
  who: 'staff',
  summary: 'Begin a form: from nothing, as a copy of another, or from a file',
  body: z.object(
    {
      code: z
        .string({ error: typeError })
        .check(z.regex(/^[a-z][a-z0-9-]{1,39}$/, { error: 'bad_format' })),
      measure: z.optional(z.string()),
      copyOf: z.optional(z.string()),
      file: z.optional(formDraft),
    },
    { error: typeError },
  ),
  example: { code: 'festival-2027' },
  status: 201,
  response: z.object({ code: z.string() }),
  errors: ['forbidden'],
});

export const saveFormDraft = operation({
  method: 'PUT',
  path: '/api/staff/questionnaires/:code/draft',
  door: 'staff',
  who: 'staff',
  summary:
    'Change a form that is being built; what a colleague has changed since that state stays, and where both changed the same nothing is saved',
  params: code,
  body: z.object({ revision, ...formDraft.shape }, { error: typeError }),
  example: {
    revision: 1,
    form: {
      ...{ code: 'festival-2027', minutes: 2, who: 'anybody', results: 'city', by: [] },
      pages: [[{ id: 'q1', kind: 'long' }]],
    },
    texts: { ja: { checked: true, title: '祭り', lead: '', questions: { q1: { label: '感想' } } } },
  },
  response: z.object({ revision }),
  errors: ['forbidden', 'changed_meanwhile'],
});

export const openForm = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/open',
  door: 'staff',
  who: 'staff',
  summary: 'Ask what stands in the draft from now on, or from the instant it names',
  params: code,
  body: z.object({ revision }, { error: typeError }),
  example: { revision: 4 },
  errors: ['forbidden', 'changed_meanwhile'],
});

export const closeForm = operation({
  method: 'POST',
  path: '/api/staff/questionnaires/:code/close',
  door: 'staff',
  who: 'staff',
  summary: 'Take no more answers',
  params: code,
  errors: ['forbidden', 'move_not_allowed'],
});
