import { allQuestions, type Questionnaire, type Results } from '../../../../core/contract/index.js';
import type { Words } from '../../../i18n/words.js';
import { called, groupName, titleOfGroups } from './result-words.js';
import type { SheetCell } from './xlsx.js';

/** Results for people with a spreadsheet, in the words of the page; what is hidden is empty. */
export const resultsAsSheet = (
  form: Questionnaire,
  { n, questions }: Results,
  words: Words,
): SheetCell[][] => {
  const { plain, showPlain } = words;
  const rows = questions.flatMap(({ key, cells, by }) => {
    const question = allQuestions(form).find(({ id }) => key === id || key.startsWith(`${id}.`));
    if (!question) return [];
    const said = form.texts.questions[question.id];
    const row = said?.rows?.[key.slice(question.id.length + 1)];
    const label = showPlain(row ? `${said?.label}: ${row}` : (said?.label ?? key));
    const name = (value: string) => showPlain(called(form, question, value, words));
    return [
      ...cells.map(({ value, n: people }): SheetCell[] => [label, '', '', name(value), people]),
      ...by.flatMap(({ by: of, groups }) =>
        groups.flatMap(({ group, cells: some }) =>
          some.map(({ value, n: people }): SheetCell[] => [
            ...[label, titleOfGroups(form, of, words), groupName(form, of, group, words)],
            ...[name(value), people],
          ]),
        ),
      ),
    ];
  });
  return [
    [showPlain(form.texts.title), '', '', '', n],
    [],
    [
      ...[plain('ask.result.question'), plain('ask.result.by'), plain('ask.result.group')],
      ...[plain('ask.result.choice'), plain('ask.result.people')],
    ],
    ...rows,
  ];
};
