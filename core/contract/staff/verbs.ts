import * as z from 'zod/mini';
import { type Operation, operation } from '../operation.js';
import { idParam } from '../text.js';
import type { VerbRow } from './verb-row.js';
import { STAFF_VERBS, type StaffVerb, VERBS } from './verb-rows.js';
import { staffSubmission } from './voice.js';

/** Null where the voice has left the sight of the person who gave it away. */
const perhapsGone = z.nullable(staffSubmission);

/** The operation of one verb; it answers with the voice as it is afterwards. */
type VerbOperation<V extends StaffVerb> = Operation & {
  readonly path: `/api/staff/submissions/:id/${string}`;
  readonly params: typeof idParam;
  readonly body: (typeof VERBS)[V]['input'];
  readonly response: (typeof VERBS)[V]['leaves'] extends true
    ? typeof perhapsGone
    : typeof staffSubmission;
};

const operationOf = (verb: StaffVerb): Operation => {
  const { summary, input, example, leaves, errors = [], path = verb }: VerbRow = VERBS[verb];
  return operation({
    method: 'POST',
    path: `/api/staff/submissions/:id/${path}`,
    door: 'staff',
    who: 'staff',
    summary,
    params: idParam,
    body: input,
    example,
    response: leaves ? perhapsGone : staffSubmission,
    errors: ['forbidden', 'move_not_allowed', 'changed_meanwhile', ...errors],
  });
};

/** Each verb's operation, made of its row. */
export const VERB_OPERATIONS = Object.fromEntries(
  STAFF_VERBS.map((verb) => [verb, operationOf(verb)]),
) as { readonly [V in StaffVerb]: VerbOperation<V> };
