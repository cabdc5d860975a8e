import { useEffect, useMemo, useRef } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { Pagination } from '../../../ui/Pagination.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import { KeyHint } from '../frame/keys/KeyHint.js';
import { searchOf } from '../inbox/inbox-filter.js';
import { useDesk } from '../use-desk.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { KeptSendAt } from '../verbs/approval/KeptSendAt.js';
import { dropLocal, type FormPlace } from '../verbs/kept/local-forms.js';
import { sendParts, useKeptParts } from '../verbs/kept/use-kept-part.js';
import { WHO } from '../verbs/kept/who.js';
import { DecisionItem } from './DecisionItem.js';
import { DECISIONS_FORM, type DecidedMany } from './decide-many.js';
import type { DecisionsView } from './load-decisions.js';
import { WhyRefused } from './WhyRefused.js';

interface DecisionsProps {
  readonly decisions: DecisionsView;
  readonly state: DecidedMany | undefined;
}

/** What became of each answer; it takes the focus, for what was pressed is gone. */
const Results = ({ state: { items } }: { readonly state: DecidedMany }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const refused = items.filter(({ problem }) => problem).length;
  return (
    <div
      className="notice decisions-results"
      ref={box}
      role="status"
      tabIndex={-1}
      data-tone={refused ? 'wait' : undefined}
    >
      <p className="notice-title">
        {say('decisions.done', { n: formatFigure(items.length - refused, 0) })}
        {refused ? <> {say('decisions.refused', { n: formatFigure(refused, 0) })}</> : null}
      </p>
      <ul>
        {items.map(({ id, receipt, did, problem }) => (
          <li key={id}>
            <Link to={to(`/staff/voices/${id}`)} translate="no">
              {receipt}
            </Link>{' '}
            {problem ? <WhyRefused did={did} code={problem.code} /> : say(`done.${did}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Many answers that wait for one person, each with all that it is decided by, and one press for all that was chosen. */
export const Decisions = ({ decisions, state }: DecisionsProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { filter, me } = useDesk();
  const { formMethod, state: phase } = useNavigation();
  const { next, before, total, more } = decisions;
  const isDone = (id: string) => state?.items.some((one) => one.id === id && !one.problem);
  // The results come before the list is read anew: what was decided is gone at once.
  const isReading = phase === 'loading' && formMethod === 'POST';
  const items = decisions.items.filter(({ id }) => !(isReading && isDone(id)));
  const { summary, errorPrefix } = useDeskErrors('decisions', state?.problem);
  const page = (cursor: string) =>
    to(`/staff/decisions${searchOf(filter, cursor ? { before: cursor } : {})}`);
  const late = state?.items.some(
    ({ did, problem }) => did === 'approve' && problem?.code === 'invalid',
  );
  const parts = useKeptParts();
  const all = useMemo<FormPlace>(
    () => ({ staff: me.id, page: DECISIONS_FORM, secret: false }),
    [me.id],
  );
  // What was sent is at the city hall: nothing of it stays in the tab.
  useEffect(() => {
    for (const { id, problem } of state?.items ?? [])
      if (!problem) dropLocal({ staff: me.id, voice: id, verb: 'return', secret: false });
    if (state && !state.sendAt) dropLocal(all);
  }, [state, me.id, all]);
  const refusedOf = (id: string) => state?.items.find((one) => one.id === id && one.problem);
  return (
    <div className="decisions-page">
      <title>{`${state?.problem ? `${errorPrefix} ` : ''}${plain('decisions.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('decisions.title')}</h1>
      <p className="hint">{say('decisions.lead')}</p>
      <p className="small">
        {more ? say('list.totalAtLeast', { count: total }) : say('list.total', { count: total })}
      </p>
      {/* A new key, so that the same words twice take the focus twice. */}
      <div key={state?.at} className="verb-problem">
        {summary}
        {state?.items.length ? <Results state={state} /> : null}
      </div>
      {items.length > 0 ? (
        <Form
          method="post"
          className="decisions-form"
          noValidate
          onSubmit={(event) => sendParts(event, parts)}
        >
          <input type="hidden" name={WHO} value={me.id} />
          <ol className="to-decide-list" id="decisions-choice" tabIndex={-1}>
            {items.map((decision) => (
              <DecisionItem
                key={`${decision.id} ${state?.at ?? ''}`}
                decision={decision}
                refused={refusedOf(decision.id)}
                comment={state?.typed[decision.id] ?? ''}
                choice={state?.chosen[decision.id] ?? ''}
                parts={parts}
                state={state}
              />
            ))}
          </ol>
          <KeptSendAt
            key={state?.at}
            verb="decisions"
            place={all}
            kept={decisions.sendAt}
            parts={parts}
            state={state?.sendAt ? state : undefined}
            value={state ? (state.sendAt ?? '') : decisions.sendAt}
            error={late ? say('field.out_of_time') : undefined}
            errorPrefix={errorPrefix}
          />
          <p className="decisions-foot">
            <button
              className="button"
              data-kind="main"
              type="submit"
              data-verb="decide_many"
              disabled={formMethod === 'POST'}
            >
              {say('decisions.submit')} <KeyHint keys="Ctrl+Enter" />
            </button>
          </p>
        </Form>
      ) : (
        <EmptyState>
          <p>{say('list.empty.approval')}</p>
        </EmptyState>
      )}
      <Pagination
        label={plain('lesson.pages')}
        link={DeskLinkButton}
        next={next ? { href: page(next), text: say('list.more') } : undefined}
        first={before ? { href: page(''), text: say('action.toStart') } : undefined}
      />
    </div>
  );
};
