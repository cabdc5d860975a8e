import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { operation } from '../../operation.js';
import { idParam, isoTime, typeError, uuid, writtenText } from '../../text.js';
import { keptFields } from '../../typed/typed-fields.js';

/** How somebody who answered a call was told that it is decided. */
export const LIST_DECISIONS = ['accepted', 'declined'] as const;
export type ListDecision = (typeof LIST_DECISIONS)[number];

/** Where somebody stands who answered a call. */
export const LISTED_AS = ['received', ...LIST_DECISIONS] as const;

/** A form whose senders stand in a list, the newest first, as far as this person may see them. */
export const formList = z.object({
  code: z.string(),
  title: z.string(),
  rows: z.array(
    z.object({
      id: uuid,
      receipt: z.string(),
      version: z.number(),
      receivedAt: isoTime,
      state: z.enum(LISTED_AS),
      /** What they were told with the decision; null also where it is sealed. */
      sentence: z.nullable(z.string()),
      /** This person may decide, as long as what was written is there. */
      mayDecide: z.boolean(),
      /** The sentence, as this person has typed it and not sent: kept as a message to the voice is. */
      typed: z.nullable(keptFields),
      /** The last day on which what they wrote is kept. */
      keptUntil: isoTime,
      /** It is gone. */
      gone: z.boolean(),
    }),
  ),
});
export type FormList = z.infer<typeof formList>;

export const readFormLists = operation({
  method: 'GET',
  path: '/api/staff/form-lists',
  door: 'staff',
  who: 'staff',
  summary: 'Who answered a call or registered: state and end of storage; at most 500 of each form',
  response: z.object({ items: z.array(formList) }),
  errors: [],
});

export const decideListed = operation({
  method: 'POST',
  path: '/api/staff/form-lists/:id/decision',
  door: 'staff',
  who: 'staff',
  summary:
    'Accept or decline who answered a call, with a sentence in Japanese that is written to them; decided anew, the newest stands',
  params: idParam,
  body: z.object(
    {
      version: z.int({ error: typeError }),
      state: z.enum(LIST_DECISIONS, {
        error: (i) => (i.input === undefined ? 'required' : 'not_allowed'),
      }),
      sentence: writtenText(LIMITS.answer),
    },
    { error: typeError },
  ),
  example: {
    version: 3,
    state: 'declined',
    sentence: '今回は定員に達しました。ありがとうございました。',
  },
  errors: ['forbidden', 'move_not_allowed', 'changed_meanwhile'],
});
