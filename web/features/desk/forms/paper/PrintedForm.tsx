import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import type { PrintView } from './load-print.js';

type Question = PrintView['questions'][number];

interface BothProps {
  readonly words: readonly string[];
  readonly tag: string;
}

/** The reader's words, and the Japanese under them. */
const Both = ({ words: [here, ja], tag }: BothProps) => (
  <>
    <span lang={tag}>{here}</span>
    {ja ? (
      <span className="printed-ja" lang={SOURCE_LANGUAGE}>
        {ja}
      </span>
    ) : null}
  </>
);

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
          <Both words={words} tag={tag} />
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
            <Both words={words} tag={tag} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {question.rows.map((words) => (
        <tr key={words[0]}>
          <th scope="row">
            <Both words={words} tag={tag} />
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
        <Both words={question.label} tag={tag} />
      </span>
    </h2>
    {question.only.map((line) => (
      <p key={line} className="printed-hint">
        {line}
      </p>
    ))}
    {question.hint[0] ? (
      <p className="printed-hint">
        <Both words={question.hint} tag={tag} />
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
  const { say, plain } = useDeskWords();
  const to = useTo();
  return (
    <main className="printed">
      <title>{`${title[0]} | ${plain('desk.name')}`}</title>
      <nav className="printed-doors" data-screen aria-label={plain('forms.print.languages')}>
        <a href={to(`/staff/forms/${code}`)}>{say('forms.print.back')}</a>
        {languages.map((one) => (
          <a
            key={one.tag}
            href={`?of=${one.tag}`}
            lang={one.tag}
            aria-current={one.tag === tag ? 'page' : undefined}
          >
            {one.autonym}
          </a>
        ))}
      </nav>
      <article className="printed-sheet" dir={dir}>
        <h1>
          <Both words={title} tag={tag} />
        </h1>
        <p>
          <Both words={lead} tag={tag} />
        </p>
        <p className="printed-how">
          <Both words={how} tag={tag} />
        </p>
        {codeLine ? (
          <div>
            <Both words={codeLine} tag={tag} />
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
