import * as z from 'zod/mini';
import { sectionRef } from '../section.js';

/** A guess of routing: a measure, or the code of a section beside the plan, and how likely it is right (0 to 1). */
const guess = {
  about: z.string(),
  score: z.number(),
  /** The words of the voice that spoke for it, as the lexicon writes them. */
  words: z.array(z.string()),
};

/** Why a voice is where it is, in a form that page and mail can put into words. */
export const routingReason = z.object({
  /** `copy`: nobody chose anything, and the voice that it repeats is with this section. */
  rule: z.enum(['owner', 'topic', 'copy', 'words', 'person', 'none']),
  /** `owner`: the plan node whose owner was taken, perhaps an ancestor of the chosen one. */
  node: z.optional(z.string()),
  chosen: z.optional(z.string()),
  topic: z.optional(z.string()),
  /** `words`: nobody chose anything, and this is what the text is about. */
  guess: z.optional(z.object(guess)),
  /** `none`: why no section was found; `unsure`: no guess was likely enough. */
  why: z.optional(z.enum(['nothing_chosen', 'no_owner', 'no_desk', 'unsure'])),
  /** `none`: the likeliest guesses, the best first, at most three. */
  guesses: z.optional(z.array(z.object(guess))),
  note: z.optional(z.string()),
});
export type RoutingReason = z.infer<typeof routingReason>;

/** A guess as the desk shows it: one press gives the voice to that section. `title` is the measure's, null beside the plan. */
export const proposal = z.object({ ...guess, title: z.nullable(z.string()), section: sectionRef });
export type Proposal = z.infer<typeof proposal>;
