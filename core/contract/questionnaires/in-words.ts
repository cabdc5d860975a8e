import type { Questions } from './form.js';
import { isFigure } from './kinds/figure-in.js';
import { type Answers, OTHER_OPTION, type Question } from './question.js';
import { askedOf, chosen, keysOf } from './rules.js';
import type { QuestionnaireTexts } from './texts.js';

/** A question and what was answered, in words. */
export interface SaidAnswer {
  /** The key under which it was answered. */
  readonly key: string;
  readonly question: string;
  /** What was chosen, in the words of the form; what was written stands behind it. */
  readonly chosen: readonly string[];
  /** What was written, by the key under which it stands. */
  readonly written?: { readonly key: string; readonly text: string };
}

type Said = QuestionnaireTexts['questions'][string] | undefined;

const wordsOf = (one: Question, said: Said, value: string): string => {
  if (one.kind !== 'scale') return said?.options?.[value] ?? value;
  if (value === String(one.from)) return `${value} ${said?.low ?? ''}`.trim();
  return value === String(one.to) ? `${value} ${said?.high ?? ''}`.trim() : value;
};

const isWritten = ({ kind }: Question): boolean => kind === 'short' || kind === 'long';

const sayOne = (one: Question, said: Said, key: string, answers: Answers): SaidAnswer[] => {
  const values = chosen(answers, key);
  if (!values.length) return [];
  const label = said?.label ?? one.id;
  if (isWritten(one))
    return [{ key, question: label, chosen: [], written: { key, text: values.join('\n') } }];
  if (isFigure(one)) return [{ key, question: label, chosen: values }];
  const row = key === one.id ? undefined : said?.rows?.[key.slice(one.id.length + 1)];
  const other = chosen(answers, `${one.id}.${OTHER_OPTION}`).join('\n');
  return [
    {
      key,
      question: row ? `${label} ${row}` : label,
      chosen: values.map((value) => wordsOf(one, said, value)),
      ...(other ? { written: { key: `${one.id}.${OTHER_OPTION}`, text: other } } : {}),
    },
  ];
};

/**
 * What somebody answered, question by question in the order of the form, in the language of these words. What was chosen
 * is the same in every language; what was written stays as it was written.
 */
export const inWords = (
  form: Pick<Questions, 'pages'>,
  { questions }: Pick<QuestionnaireTexts, 'questions'>,
  answers: Answers,
): SaidAnswer[] =>
  askedOf(form, answers).flatMap((one) =>
    keysOf(one)
      .filter((key) => one.kind === 'matrix' || key === one.id)
      .flatMap((key) => sayOne(one, questions[one.id], key, answers)),
  );

/** The same as one text to be read, each question with its answer under it. `plain` takes readings out of the form’s words. */
export const asText = (said: readonly SaidAnswer[], plain: (words: string) => string): string =>
  said
    .map(({ question, chosen: all, written }) =>
      [plain(question), ...all.map(plain), ...(written ? [written.text] : [])].join('\n'),
    )
    .join('\n\n');
