import * as z from 'zod/mini';
import { becomes, becomesFaults } from './becomes.js';
import { type Question, questionPage } from './question.js';

const code = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{1,39}$/, { error: 'must be small letters, figures and -' }));
const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
    error: 'must be a time of the city such as 2027-03-31T23:59',
  }),
);

/** By which answers may be told apart in results: the language of the page, the month, or a question with one choice. */
export const LANGUAGE = 'language';
export const MONTH = 'month';

/** What is asked, as data: whoever changes any of it makes a new version. */
export const questions = z.strictObject({
  pages: z.array(questionPage).check(z.minLength(1)),
  by: z.array(z.string()),
});
export type Questions = z.infer<typeof questions>;

export const allQuestions = ({ pages }: Pick<Questions, 'pages'>): Question[] => pages.flat();

/** What in questions cannot be; each in a few words. */
export const questionFaults = (asked: Questions): string[] => {
  const ids = allQuestions(asked).map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `asks ${id} twice`);
  const unfit = asked.pages.flatMap((page, at) => {
    const before = asked.pages.slice(0, at).flat();
    return page.flatMap(({ id, if: when = {} }) =>
      Object.entries(when).flatMap(([on, values]) => {
        const earlier = before.find((one) => one.id === on);
        if (!earlier) return [`asks ${id} after ${on}, which is on no earlier page`];
        const known = 'options' in earlier ? ['other', 'no_say', ...earlier.options] : undefined;
        return values.every((value) => known?.includes(value))
          ? []
          : [`asks ${id} after an answer that ${on} does not have`];
      }),
    );
  });
  const by = asked.by
    .filter((name) => name !== LANGUAGE && name !== MONTH)
    .filter((name) => allQuestions(asked).find(({ id }) => id === name)?.kind !== 'single')
    .map((name) => `tells apart by ${name}, which is no question with one choice`);
  const ends = allQuestions(asked)
    .filter((one) => (one.kind === 'scale' && one.to - one.from > 10) || isUpsideDown(one))
    .map(({ id }) => `has ends of ${id} that do not fit`);
  // Its button sends: somebody who is asked nothing there would send without seeing it.
  const last = asked.pages.at(-1)?.every(({ if: when }) => when)
    ? ['has a last page that is not for everybody']
    : [];
  // They come beside the answers, under no key that could tell two questions apart.
  const photos = allQuestions(asked).filter(({ kind }) => kind === 'photo');
  const many = photos.length > 1 ? ['asks for photos twice'] : [];
  return [...twice, ...unfit, ...by, ...ends, ...last, ...many];
};

const isUpsideDown = (one: Question): boolean =>
  (one.kind === 'scale' && one.to <= one.from) || (one.kind === 'number' && one.max < one.min);

const sound = z.refine<Questions>((asked) => questionFaults(asked).length === 0, {
  error: (issue) => questionFaults(issue.input as Questions).join('; '),
});

const becomesWell = z.refine<Parameters<typeof becomesFaults>[0]>(
  (form) => becomesFaults(form).length === 0,
  {
    error: (issue) => becomesFaults(issue.input as never).join('; '),
  },
);

/** `cities/<city>/questionnaires/<code>/form.json`. */
export const questionnaireFile = z
  .strictObject({
    $comment: z.optional(z.unknown()),
    code,
    /** The measure of the plan that it is for. */
    measure: z.optional(z.string()),
    /** Others on whose pages it stands too. */
    also: z.optional(z.array(z.string())),
    /** About how long it takes. */
    minutes: z.int().check(z.minimum(1), z.maximum(60)),
    /** Instants in the city's zone: it is open from the first until the second. */
    opens: z.optional(instant),
    closes: z.optional(instant),
    /** Anybody may answer, or whoever has a printed code, once for each. */
    who: z.enum(['anybody', 'code']),
    /** Results are public; else only the city has them. */
    results: z.enum(['public', 'city']),
    /** Places and events whose QR leads here: their names stand in the texts. */
    at: z.optional(z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)))),
    /** Rights or safety hang on its words: it is not opened while those of a language are unchecked. */
    careful: z.optional(z.boolean()),
    /** The same of single questions. */
    carefulQuestions: z.optional(z.array(z.string())),
    /** It makes a voice of each answer; without it, answers are counted. */
    becomes: z.optional(becomes),
    ...questions.shape,
  })
  .check(sound as never, becomesWell as never);
export type QuestionnaireFile = z.infer<typeof questionnaireFile>;
