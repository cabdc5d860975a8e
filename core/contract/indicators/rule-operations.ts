import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { isoTime, typeError, uuid } from '../text.js';
import { counting, figureRule, saidRule } from './rule.js';

/** A rule that somebody stated; null ends what counted before. */
export const ruleStatement = z.object({
  id: uuid,
  rule: z.nullable(saidRule),
  by: z.string(),
  at: isoTime,
  state: z.enum(['waiting', 'approved', 'returned']),
  decidedBy: z.nullable(z.string()),
  /** It is the one that counts now. */
  stands: z.boolean(),
  /** This person may approve it, or give it back. */
  mayDecide: z.boolean(),
  /** Of one that waits: what it would have counted so far. */
  preview: z.optional(z.omit(counting, { rule: true })),
});
export type RuleStatement = z.infer<typeof ruleStatement>;

const choice = z.object({ value: z.string(), text: z.string() });

/** What a rule of an indicator may count. */
export const ruleChoices = z.object({
  /** With its questions of which a share can be told, and those for a number. */
  forms: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      /** It becomes a voice, and what is counted is how many have their answer. */
      becomes: z.boolean(),
      /** Of the measure of this indicator. */
      isOwn: z.boolean(),
      shares: z.array(
        z.object({
          key: z.string(),
          text: z.string(),
          isMany: z.boolean(),
          values: z.array(choice),
        }),
      ),
      numbers: z.array(z.object({ key: z.string(), text: z.string() })),
    }),
  ),
  topics: z.array(z.string()),
  bookings: z.boolean(),
});
export type RuleChoices = z.infer<typeof ruleChoices>;

export const readRules = operation({
  method: 'GET',
  path: '/api/staff/indicators/:code/rules',
  door: 'staff',
  who: 'staff',
  summary:
    'By which rule an indicator counts by itself, everything ever stated about that (the newest first), and what a rule may count',
  params: z.object({ code: z.string() }),
  response: z.object({
    mayState: z.boolean(),
    items: z.array(ruleStatement),
    choices: ruleChoices,
  }),
  errors: [],
});

export const stateRule = operation({
  method: 'POST',
  path: '/api/staff/indicators/:code/rules',
  door: 'staff',
  who: 'staff',
  summary:
    'State by which rule an indicator shall count by itself, or that it shall no longer (null); it counts once a colleague has approved',
  params: z.object({ code: z.string() }),
  body: z.object({ rule: z.nullable(figureRule) }, { error: typeError }),
  example: { rule: { of: 'answers', form: 'lecture' } },
  response: z.object({ id: uuid }),
  errors: ['forbidden', 'move_not_allowed'],
});

export const decideRule = operation({
  method: 'POST',
  path: '/api/staff/indicators/:code/rules/:id/decision',
  door: 'staff',
  who: 'staff',
  summary: 'Approve a rule that a colleague stated, or give it back',
  params: z.object({ code: z.string(), id: uuid }),
  body: z.object({ approve: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { approve: true },
  errors: ['forbidden', 'own_text', 'move_not_allowed'],
});
