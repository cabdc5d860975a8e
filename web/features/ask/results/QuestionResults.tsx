import {
  allQuestions,
  type Question,
  type Questionnaire,
  type QuestionResult,
  type ResultCell,
  type Results,
} from '../../../../core/contract/index.js';
import { formatFigure } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Details } from '../../../ui/Details.js';
import { called, groupName, titleOfGroups } from './result-words.js';

interface QuestionResultsProps {
  readonly form: Questionnaire;
  readonly question: Question;
  readonly result: QuestionResult;
  /** How many answered the form. */
  readonly total: number;
}

/** One number as a bar; the number itself stands beside it, so it says nothing to a screen reader. */
const Bar = ({ n, total }: { readonly n: number; readonly total: number }) => (
  <svg className="result-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="result-track" width="100" height="10" />
    <rect className="result-fill" width={(n / total) * 100} height="10" />
  </svg>
);

const Row = ({
  cell: { value, n },
  total,
  ...rest
}: Pick<QuestionResultsProps, 'form' | 'question' | 'total'> & { readonly cell: ResultCell }) => {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        {words.showPlain(called(rest.form, rest.question, value, words))}
        {n === null ? null : <Bar n={n} total={total} />}
      </th>
      <td>{n === null ? words.say('ask.result.hidden') : formatFigure(n, 0)}</td>
      <td>{n === null ? '' : `${formatFigure((n / total) * 100, 1)}%`}</td>
    </tr>
  );
};

/** One question in groups: those that are large enough. */
const InGroups = ({
  form,
  question,
  of: { by, groups, isPart },
}: Pick<QuestionResultsProps, 'form' | 'question'> & {
  readonly of: QuestionResult['by'][number];
}) => {
  const words = useWords();
  const { say, showPlain } = words;
  const title = titleOfGroups(form, by, words);
  const values = groups[0]?.cells.map(({ value }) => value) ?? [];
  return (
    <Details summary={title}>
      {groups.length ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        <section className="result-scroll" tabIndex={0} aria-label={title}>
          <table className="result-table">
            <thead>
              <tr>
                <td />
                {values.map((value) => (
                  <th key={value} scope="col">
                    {showPlain(called(form, question, value, words))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ group, cells }) => (
                <tr key={group}>
                  <th scope="row">{groupName(form, by, group, words)}</th>
                  {cells.map(({ value, n }) => (
                    <td key={value}>{formatFigure(n ?? 0, 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {isPart ? (
        <p className="small">{say(groups.length ? 'ask.result.part' : 'ask.result.none')}</p>
      ) : null}
    </Details>
  );
};

/** One question's numbers: a table with bars, and in groups a press away. */
const QuestionResults = ({ form, question, result, total }: QuestionResultsProps) => {
  const { say, show } = useWords();
  const said = form.texts.questions[question.id];
  const row = said?.rows?.[result.key.slice(question.id.length + 1)];
  return (
    <section className="section">
      <h2>
        {show(said?.label ?? '')}
        {row ? <>: {show(row)}</> : null}
      </h2>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{say('ask.result.choice')}</th>
            <th scope="col">{say('ask.result.people')}</th>
            <th scope="col">{say('ask.result.share')}</th>
          </tr>
        </thead>
        <tbody>
          {result.cells.map((cell) => (
            <Row key={cell.value} form={form} question={question} cell={cell} total={total} />
          ))}
        </tbody>
      </table>
      {result.by.map((of) => (
        <InGroups key={of.by} form={form} question={question} of={of} />
      ))}
    </section>
  );
};

/** All of them, in the order of the page; nothing where fewer than five answered. */
export const AllResults = ({
  form,
  results: { n, questions },
}: {
  readonly form: Questionnaire;
  readonly results: Results;
}) =>
  n === null
    ? null
    : allQuestions(form).flatMap((question) =>
        questions
          .filter(({ key }) => key === question.id || key.startsWith(`${question.id}.`))
          .map((result) => (
            <QuestionResults
              key={result.key}
              form={form}
              question={question}
              result={result}
              total={n}
            />
          )),
      );
