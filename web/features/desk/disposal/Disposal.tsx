import { Form, useNavigation } from 'react-router';
import type { DisposalAct } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { Notice } from '../../../ui/Notice.js';
import type { DisposalPage, DisposalState } from './load-disposal.js';
import { Register } from './Register.js';
import { useClassName } from './use-class-name.js';

type List = NonNullable<DisposalPage['list']>;

const LABELS = {
  propose: 'disposal.propose',
  approve: 'disposal.approve',
  return: 'disposal.giveBack',
} as const satisfies Record<DisposalAct, string>;

/** What waits, counted by class and measure. */
const Counted = ({ rows }: Pick<List, 'rows'>) => {
  const { say, show } = useDeskWords();
  const className = useClassName();
  return (
    <table className="audit-lines">
      <thead>
        <tr>
          <th scope="col">{say('disposal.class')}</th>
          <th scope="col">{say('disposal.measure')}</th>
          <th scope="col">{say('disposal.voices')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ class: of, measure, voices }) => (
          <tr key={`${of} ${measure?.code} ${voices === null}`}>
            <th scope="row">{className(of)}</th>
            <td>
              {measure ? (
                <>
                  {measure.code} {show(measure.title)}
                </>
              ) : null}
            </td>
            <td>{voices === null ? say('disposal.few') : formatFigure(voices, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Decide = ({ list: { id, version, may } }: { readonly list: List }) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  if (may.length === 0) return null;
  return (
    <Form method="post" className="disposal-acts">
      <input type="hidden" name="list" value={id} />
      <input type="hidden" name="version" value={version} />
      {may.includes('approve') ? <p className="hint">{say('disposal.approveHint')}</p> : null}
      {may.map((act) => (
        <button
          key={act}
          className="button"
          data-kind={act === 'return' ? 'quiet' : undefined}
          type="submit"
          name="act"
          value={act}
          disabled={sending}
        >
          {say(LABELS[act])}
        </button>
      ))}
    </Form>
  );
};

interface DisposalProps {
  readonly view: DisposalPage;
  readonly state: DisposalState | undefined;
}

/** What has passed its years: one person puts it forward, another approves; and the register of what is gone. */
export const Disposal = ({ view, state }: DisposalProps) => {
  const { say, plain } = useDeskWords();
  const { list, running } = view;
  return (
    <div className="disposal-page">
      <title>{`${state ? `${plain('errorTitle')} ` : ''}${plain('disposal.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('disposal.title')}</h1>
      <p className="hint">{say('disposal.lead')}</p>
      {state ? (
        <div key={state.at} role="alert">
          <Notice tone="wait">
            <p>
              {say(
                state.problem.code === 'changed_meanwhile' || state.problem.code === 'not_found'
                  ? 'disposal.changed'
                  : state.problem.code === 'forbidden'
                    ? 'deskProblem.forbidden'
                    : 'deskProblem.move_not_allowed',
              )}
            </p>
          </Notice>
        </div>
      ) : null}
      {running ? (
        <Notice tone="wait">
          <p>{say('disposal.running')}</p>
        </Notice>
      ) : null}
      {list ? (
        <section className="stack" aria-labelledby="disposal-list">
          <h2 id="disposal-list">{say('disposal.made', { date: list.made })}</h2>
          {list.proposed ? (
            <p>{say('disposal.proposed', { name: list.proposed.by, date: list.proposed.at })}</p>
          ) : null}
          <Counted rows={list.rows} />
          <Decide list={list} />
        </section>
      ) : (
        <p>{say('disposal.none')}</p>
      )}
      <Register view={view} />
    </div>
  );
};
