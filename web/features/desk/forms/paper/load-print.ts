import {
  allQuestions,
  type Question,
  type Questionnaire,
  readQuestionnaire,
  valuesOf,
} from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE, withoutReadings } from '../../../../../core/language/index.js';
import type { Visit } from '../../../../api/visit.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { wordsOfStep, wordsOfValue } from '../../../ask/words-of.js';
import { type Both, both, type Plain } from './both.js';

/** One line of a question on paper: a box for each choice, or lines to write on. */
const choicesOf = (
  question: Question,
  [here, source]: readonly [Questionnaire, Questionnaire],
  [plain, plainJa]: readonly [Plain, Plain],
) => {
  const name = (form: Questionnaire, say: Plain) => (value: string) =>
    question.kind === 'scale' && /^-?\d+$/.test(value)
      ? wordsOfStep(form, question, value)
      : wordsOfValue(form, question, value, { ofKey: say, ofText: (text) => text });
  return valuesOf(question).map((value) =>
    both(name(here, plain)(value), name(source, plainJa)(value)),
  );
};

/** On which answers a question hangs, by the number and the words of what it hangs on. */
const conditionsOf = (
  { if: when = {} }: Question,
  forms: readonly [Questionnaire, Questionnaire],
  plains: readonly [Plain, Plain],
): Both => {
  const asked = allQuestions(forms[0]);
  return forms.flatMap((form, at) =>
    Object.entries(when).map(([on, values]) => {
      const question = asked.find(({ id }) => id === on);
      const say = plains[at] as Plain;
      const names = values.map((value) =>
        question
          ? wordsOfValue(form, question, value, { ofKey: say, ofText: (text) => text })
          : value,
      );
      const n = asked.findIndex(({ id }) => id === on) + 1;
      return say('ask.paper.only', { n, answer: names.join(' / ') });
    }),
  );
};

const LINES = { short: 1, long: 5, number: 1, date: 1 } as const;

/** A form as a sheet of paper in the reader's language, with the Japanese beside it for whoever enters it. */
export const loadPrint = async (visit: Visit, code: string, plainIn: (tag: string) => Plain) => {
  const asked = LOCALES.exact(visit.url.searchParams.get('of') ?? '')?.tag ?? visit.locale.tag;
  const read = (tag: string) => visit.sendIn(tag)(readQuestionnaire, { params: { code } });
  const [here, source] = await Promise.all([read(asked), read(SOURCE_LANGUAGE)]);
  if (!here.ok || !source.ok) throw new Response(null, { status: 404 });
  const forms = [here.data, source.data] as const;
  const tag = here.data.lang;
  const plains = [plainIn(tag), plainIn(SOURCE_LANGUAGE)] as const;
  const said = (text: (form: Questionnaire) => string): Both =>
    both(withoutReadings(text(here.data)), withoutReadings(text(source.data)));
  return {
    tag,
    dir: LOCALES.exact(tag)?.dir ?? 'ltr',
    code,
    version: here.data.version,
    title: said(({ texts }) => texts.title),
    lead: said(({ texts }) => texts.lead),
    how: both(plains[0]('ask.paper.how'), plains[1]('ask.paper.how')),
    codeLine:
      here.data.who === 'code'
        ? both(plains[0]('ask.code.label'), plains[1]('ask.code.label'))
        : null,
    questions: allQuestions(here.data).map((question) => ({
      id: question.id,
      label: said(({ texts }) => texts.questions[question.id]?.label ?? question.id),
      hint: said(({ texts }) => texts.questions[question.id]?.hint ?? ''),
      only: [...new Set(conditionsOf(question, forms, plains))],
      choices: choicesOf(question, forms, plains).map((one) => one.map(withoutReadings)),
      rows:
        question.kind === 'matrix'
          ? question.rows.map((row) =>
              said(({ texts }) => texts.questions[question.id]?.rows?.[row] ?? row),
            )
          : [],
      lines: question.kind in LINES ? LINES[question.kind as keyof typeof LINES] : 0,
      other: 'other' in question || question.kind === 'place',
    })),
    languages: LOCALES.rows.map((row) => ({ tag: row.tag, autonym: row.autonym })),
  };
};
export type PrintView = Awaited<ReturnType<typeof loadPrint>>;
