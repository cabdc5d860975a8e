import { useDeskWords } from '../../../../i18n/desk-words.js';
import { BothWords } from './BothWords.js';
import type { PrintView } from './load-print.js';
import { PaperDoors } from './PaperDoors.js';

type Question = PrintView['questions'][number];

const Lines = ({ n }: { readonly n: number }) =>
  Array.from({ length: n }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all the same
    <div key={i} className="printed-line" />
  ));

/** Boxes to be ticked, one for each choice. */
const Boxes = ({ question, tag }: { readonly question: Question; readonly tag: string }) => (
  <ul className="printed-choices">
    {question.choices.map((words) => (
      <li key={words[0]}>
        <span className="printed-box" aria-hidden="true" />
        <span>
          <BothWords words={words} tag={tag} />
        </span>
      </li>
    ))}
  </ul>
);

const Matrix = ({ question, tag }: { readonly question: Question; readonly tag: string }) => (
  <table className="paper-table">
    <thead>
      <tr>
        <td />
        {question.choices.map((words) => (
          <th key={words[0]} scope="col">
            <BothWords words={words} tag={tag} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {question.rows.map((words) => (
        <tr key={words[0]}>
          <th scope="row">
            <BothWords words={words} tag={tag} />
          </th>
          {question.choices.map((one) => (
            <td key={one[0]}>
              <span className="printed-box" aria-hidden="true" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Asked = ({ question, tag, n }: { question: Question; tag: string; n: number }) => (
  <li className="printed-question">
    <h2>
      <span className="printed-number">{n}.</span>
      <span>
        <BothWords words={question.label} tag={tag} />
      </span>
    </h2>
    {question.only.map((line) => (
      <p key={line} className="printed-hint">
        {line}
      </p>
    ))}
    {question.hint[0] ? (
      <p className="printed-hint">
        <BothWords words={question.hint} tag={tag} />
      </p>
    ) : null}
    {question.rows.length > 0 ? (
      <Matrix question={question} tag={tag} />
    ) : (
      <Boxes question={question} tag={tag} />
    )}
    <Lines n={question.lines || (question.other ? 1 : 0)} />
  </li>
);

/** A form as one sheet after the other, A4: the reader's language with Japanese beside it. */
export const PrintedForm = ({ view }: { readonly view: PrintView }) => {
  const { tag, dir, code, version, title, lead, how, codeLine, questions, languages } = view;
  const { plain } = useDeskWords();
  return (
    <main className="printed">
      <title>{`${title[0]} | ${plain('desk.name')}`}</title>
      <PaperDoors code={code} tag={tag} languages={languages} />
      <article className="printed-sheet" dir={dir}>
        <h1>
          <BothWords words={title} tag={tag} />
        </h1>
        <p>
          <BothWords words={lead} tag={tag} />
        </p>
        <p className="printed-how">
          <BothWords words={how} tag={tag} />
        </p>
        {codeLine ? (
          <div>
            <BothWords words={codeLine} tag={tag} />
            <Lines n={1} />
          </div>
        ) : null}
        <ol className="printed-questions">
          {questions.map((question, i) => (
            <Asked key={question.id} question={question} tag={tag} n={i + 1} />
          ))}
        </ol>
        <p className="printed-foot">
          {code} / {version} / {tag}
        </p>
      </article>
    </main>
  );
};
