import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { StepView } from './draft-view.js';

const Taken = ({ step }: { readonly step: StepView }) => {
  const { say } = useDeskWords();
  if (step.state === 'skipped') return say('sheet.skipped');
  if (!step.by)
    return step.state === 'now' ? (
      <>
        {say('sheet.now')}
        {step.due ? <> · {say('underWay.due', { date: step.due })}</> : null}
      </>
    ) : (
      say('sheet.open')
    );
  return (
    <>
      <strong>{step.by}</strong>
      {step.deputyFor ? <> ({say('sheet.deputy')})</> : null} {step.at}
      {step.comment ? (
        <span className="sheet-comment" lang="ja" dir="auto">
          {step.comment}
        </span>
      ) : null}
    </>
  );
};

/** 決裁欄: each step of the chain, who took it, when and how. The names of steps and posts are the city's own. */
export const StepSheet = ({ steps }: { readonly steps: readonly StepView[] }) => {
  const { say } = useDeskWords();
  return (
    <table className="sheet">
      <caption className="visually-hidden">{say('sheet.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {say('sheet.step')}
            <span className="visually-hidden"> / {say('sheet.post')}</span>
          </th>
          <th scope="col">{say('sheet.who')}</th>
          <th scope="col">{say('sheet.how')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.key} data-state={step.state}>
            <th scope="row" lang="ja">
              {step.name}
              <span className="sheet-post">{step.who}</span>
            </th>
            <td>
              <Taken step={step} />
            </td>
            <td>
              {step.paper
                ? say('sheet.paper', { ...step.paper, name: step.paper.by })
                : step.by
                  ? say('sheet.electronic')
                  : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
