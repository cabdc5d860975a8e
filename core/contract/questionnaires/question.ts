import * as z from 'zod/mini';

/** Names of questions, of their options and of their rows: they stand in answers, counts and addresses. */
const name = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9_]{0,39}$/, {
    error: 'must be small letters, figures and _',
  }),
);
const names = z.array(name).check(
  z.minLength(1, { error: 'must not be empty' }),
  z.refine((all: readonly string[]) => new Set(all).size === all.length, {
    error: 'has one name twice',
  }),
);

/** The choice of those who would rather not say; its words stand in the locales. */
export const NO_SAY = 'no_say';
/** The choice of those whom no other fits; its words stand in the locales, and they may write theirs. */
export const OTHER_OPTION = 'other';

const common = {
  id: name,
  required: z.optional(z.boolean()),
  /** Asked only of those who chose one of these values, in questions of earlier pages; all of them must hold. */
  if: z.optional(z.record(z.string(), names)),
};
const choosing = {
  ...common,
  options: names,
  /** Adds "other", with a line to write in. */
  other: z.optional(z.boolean()),
  /** Adds "I would rather not say". */
  noSay: z.optional(z.boolean()),
};
const whole = z.int({ error: 'must be a whole number' });
const length = z.optional(whole.check(z.minimum(1), z.maximum(8_000)));

/** One question as data, without its words. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...choosing }),
  z.strictObject({ kind: z.literal('multiple'), ...choosing }),
  /** From a low to a high number, whose ends have words. */
  z.strictObject({
    kind: z.literal('scale'),
    ...common,
    from: whole,
    to: whole,
    noSay: z.optional(z.boolean()),
  }),
  /** The same options for each of its rows. */
  z.strictObject({ kind: z.literal('matrix'), ...common, rows: names, options: names }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    min: whole,
    max: whole,
    /** Counted in bands that begin at these numbers; without them it is only counted how many answered. */
    bands: z.optional(z.array(whole)),
  }),
  z.strictObject({ kind: z.literal('date'), ...common }),
  z.strictObject({ kind: z.literal('short'), ...common, max: length }),
  z.strictObject({ kind: z.literal('long'), ...common, max: length }),
  /** One of the city's public places, or words for another. */
  z.strictObject({ kind: z.literal('place'), ...common, options: names }),
  /** A place on the map, typed or told by the device: two numbers, and no map is needed. */
  z.strictObject({ kind: z.literal('position'), ...common }),
  /** Photos: they are no words and no number, and come beside the answers. */
  z.strictObject({ kind: z.literal('photo'), ...common }),
]);
export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];

/** Questions that are asked together, on one page. */
export const questionPage = z.array(question).check(z.minLength(1));

/** What somebody answers: by question; `<question>.other` words of one's own, `<question>.<row>` a row of a matrix. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Everything that may be chosen in a question, in the order of the page. */
export const valuesOf = (asked: Question): readonly string[] => {
  switch (asked.kind) {
    case 'single':
    case 'multiple':
      return [
        ...asked.options,
        ...(asked.other ? [OTHER_OPTION] : []),
        ...(asked.noSay ? [NO_SAY] : []),
      ];
    case 'place':
      return [...asked.options, OTHER_OPTION];
    case 'matrix':
      return asked.options;
    case 'scale': {
      const steps = Array.from({ length: asked.to - asked.from + 1 }, (_, i) => asked.from + i);
      return [...steps.map(String), ...(asked.noSay ? [NO_SAY] : [])];
    }
    default:
      return [];
  }
};

/** Whether words of one's own may stand beside the choice. */
export const takesOther = (asked: Question): boolean =>
  asked.kind === 'place' || ('other' in asked && asked.other === true);

/** Longest answer in words. */
export const longest = (asked: Question): number => {
  if (asked.kind === 'long') return asked.max ?? 2_000;
  return asked.kind === 'short' ? (asked.max ?? 200) : 200;
};
