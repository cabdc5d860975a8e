import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { KINDS, measureCode } from '../voice.js';
import { type Answers, longest, type Question, takesOther } from './question.js';

const days = z.int().check(z.minimum(1), z.maximum(3_660));

/** What a form makes of its answers: a voice with a receipt, in the place of one more in the count. */
export const becomes = z.strictObject({
  kind: z.enum(KINDS),
  /** Of a consultation: its desk, and how private it is. */
  topic: z.optional(z.string()),
  /** The measure, or the part of one, that it is about; without it that of the form. */
  node: z.optional(measureCode),
  /** Another for some choices of one question. */
  nodeBy: z.optional(
    z.strictObject({ question: z.string(), nodes: z.record(z.string(), measureCode) }),
  ),
  /** Its words say what it is about, unless a choice has said so. */
  byWords: z.optional(z.boolean()),
  /**
   * Promised by the form itself, such as an ordinance’s: so many open days, and never later than so many days of the
   * calendar. Without it the city’s promise for the kind.
   */
  promise: z.optional(z.strictObject({ openDays: days, days: z.optional(days) })),
  /** How to reach the sender: needed for the matter itself, asked for, or not asked. */
  contact: z.enum(['needed', 'asked', 'none']),
  /** Those who answered stand in a list at the desk; so many days after it came, what was written of each goes. */
  list: z.optional(z.strictObject({ keepDays: days })),
});
export type Becomes = z.infer<typeof becomes>;

/** Characters that what is asked may add to what is written. */
const MOST_WRITTEN = LIMITS.text - 3_000;

interface FormThatBecomes {
  readonly pages: readonly (readonly Question[])[];
  readonly by: readonly string[];
  readonly becomes?: Becomes | undefined;
  readonly who: string;
  readonly results: string;
}

/** Words beside a choice, as `longest` counts them. */
const OTHER_WORDS = 200;

/** What of a form that becomes a voice cannot be; each in a few words. */
export const becomesFaults = (form: FormThatBecomes): string[] => {
  const { becomes: into } = form;
  const asked = form.pages.flat();
  // Who is counted is known to nobody; a photo shows who took it and where, and a place on the map where they live.
  if (!into)
    return asked
      .filter(({ kind }) => kind === 'photo' || kind === 'position')
      .map(({ kind }) => `asks for a ${kind}, which only a voice has`);
  const by = asked.find(({ id }) => id === into.nodeBy?.question);
  const known = by && (by.kind === 'single' || by.kind === 'place') ? by.options : [];
  const written = asked.reduce(
    (sum, one) =>
      sum +
      (one.kind === 'short' || one.kind === 'long'
        ? longest(one)
        : takesOther(one)
          ? OTHER_WORDS
          : 0),
    0,
  );
  return [
    ...(form.who === 'anybody' ? [] : ['becomes a voice and asks for a code']),
    ...(form.results === 'city' && form.by.length === 0 ? [] : ['becomes a voice and is counted']),
    ...(into.kind === 'opinion' && into.topic ? ['is an opinion with a topic'] : []),
    ...(into.kind === 'opinion' && into.contact === 'needed'
      ? ['needs to know who gives an opinion']
      : []),
    ...Object.keys(into.nodeBy?.nodes ?? {})
      .filter((option) => !known.includes(option))
      .map((option) => `goes by ${option}, which ${into.nodeBy?.question} does not have`),
    ...(written > MOST_WRITTEN ? ['asks for more words than a voice holds'] : []),
  ];
};

/** What a voice made of these answers is about; undefined where its words, or a person, must say so. */
export const nodeOf = (
  { node, nodeBy, byWords }: Becomes,
  measure: string | undefined,
  answers: Answers,
): string | undefined => {
  const choice = nodeBy && answers[nodeBy.question];
  const chosen = typeof choice === 'string' ? nodeBy?.nodes[choice] : undefined;
  return chosen ?? (byWords ? undefined : (node ?? measure));
};
