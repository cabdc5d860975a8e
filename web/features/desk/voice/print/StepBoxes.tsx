import type { ReactNode } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { StepView } from '../../verbs/approval/draft-view.js';

interface StepBoxesProps {
  readonly steps: readonly StepView[];
}

/** What stands in a box: nothing where somebody is to put a seal. */
const Taken = ({ step }: { readonly step: StepView }) => {
  const { say } = useDeskWords();
  const { by, at, paper, deputyFor, state } = step;
  if (state === 'skipped') return <span className="visually-hidden">{say('sheet.skipped')}</span>;
  if (!by) return null;
  return (
    <>
      <strong>{paper ? paper.by : by}</strong>
      <span>{paper ? paper.date : at}</span>
      <span>
        {paper ? say('sheet.onPaper', { number: paper.number }) : say('sheet.electronic')}
        {deputyFor ? ` ${say('sheet.deputy')}` : null}
      </span>
    </>
  );
};

/** A row of boxes with its name before it. */
const Boxes = ({ name, steps }: StepBoxesProps & { readonly name: ReactNode }) => (
  <table className="paper-table paper-steps">
    <tbody>
      <tr>
        <th scope="row" rowSpan={2} className="paper-steps-name">
          {name}
        </th>
        {steps.map((step) => (
          <th scope="col" key={step.key} lang="ja">
            {step.who}
            <br />
            {step.name}
          </th>
        ))}
      </tr>
      <tr>
        {steps.map((step) => (
          <td key={step.key} data-state={step.state}>
            <Taken step={step} />
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

/**
 * 決裁欄 of an answer under way or sent: a box for each step, from the one who decides to the one who drafted; 合議 has boxes of
 * its own. 公開 is nobody's seal: its date stands at the head.
 */
export const StepBoxes = ({ steps }: StepBoxesProps) => {
  const { say } = useDeskWords();
  const agreeing = steps.filter(({ kind }) => kind === 'agree');
  const sealing = steps.filter(({ kind }) => kind !== 'agree' && kind !== 'publish').reverse();
  return (
    <>
      <Boxes name={say('sheet.title')} steps={sealing} />
      {agreeing.length ? <Boxes name={say('sheet.agree')} steps={agreeing} /> : null}
      {steps.some(({ state }) => state === 'skipped') ? (
        <p className="paper-facts">{say('paper.skipped')}</p>
      ) : null}
      {steps.map(({ key, name, by, comment }) =>
        comment ? (
          <p className="paper-facts" key={key} lang="ja">
            {name} {by}: {comment}
          </p>
        ) : null,
      )}
    </>
  );
};
