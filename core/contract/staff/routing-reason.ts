import * as z from 'zod/mini';
import { sectionRef } from '../section.js';
import { danger } from '../voice.js';

/** A guess of routing: a measure, or the code of a section beside the plan, and how likely it is right (0 to 1). */
const guess = {
  about: z.string(),
  score: z.number(),
  /** The words of the voice that spoke for it, as the lexicon writes them. */
  words: z.array(z.string()),
};

/** Why no rule was sure: nothing to go by, nobody answers for the measure or the topic, no guess likely enough. */
const UNSURE = ['nothing_chosen', 'no_owner', 'no_desk', 'unsure'] as const;

/** Why a voice is where it is, in a form that page and mail can put into words. */
export const routingReason = z.discriminatedUnion('rule', [
  /** The measure that the resident chose; `node` is the plan's node whose owner was taken, perhaps above it. */
  z.object({ rule: z.literal('owner'), node: z.string(), chosen: z.string() }),
  /** The desk of the consultation's topic. */
  z.object({ rule: z.literal('topic'), topic: z.string() }),
  /** The desk that hears this danger, which the words speak of, whatever was chosen. */
  z.object({ rule: z.literal('danger'), danger, topic: z.string() }),
  /** Nobody chose anything, and the voice that it repeats is with this section. */
  z.object({ rule: z.literal('copy') }),
  /** Nobody chose anything, and this is what the text is about. */
  z.object({ rule: z.literal('words'), guess: z.object(guess) }),
  /** A person gave it to this section, perhaps with a note. */
  z.object({ rule: z.literal('person'), note: z.optional(z.string()) }),
  /** It waits for a person; with the likeliest guesses, the best first, at most three. */
  z.object({
    rule: z.literal('none'),
    why: z.enum(UNSURE),
    chosen: z.optional(z.string()),
    topic: z.optional(z.string()),
    guesses: z.optional(z.array(z.object(guess))),
  }),
]);
export type RoutingReason = z.infer<typeof routingReason>;
/** The reason by one rule. */
export type ReasonBy<Rule extends RoutingReason['rule']> = Extract<RoutingReason, { rule: Rule }>;

/** A guess as the desk shows it: one press gives the voice to that section. `title` is the measure's, null beside the plan. */
export const proposal = z.object({ ...guess, title: z.nullable(z.string()), section: sectionRef });
export type Proposal = z.infer<typeof proposal>;
