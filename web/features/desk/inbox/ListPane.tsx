import { Fragment } from 'react';
import { Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import { useStarts } from '../frame/use-shown.js';
import type { Desk } from '../load-desk.js';
import { DoneRow } from './done/DoneRow.js';
import { FilterForm } from './FilterForm.js';
import { FoundElsewhere } from './FoundElsewhere.js';
import { conditionsOf, searchOf } from './inbox-filter.js';
import { TakenLines } from './TakenLines.js';
import { useReturned } from './use-returned.js';
import { useSteadyRows } from './use-steady-rows.js';
import { VoiceRow } from './VoiceRow.js';

/** From here on a number says no more than its name. */
const MANY = 1_000;

interface ListPaneProps {
  readonly desk: Desk;
  /** The voice that is open. */
  readonly current: string | undefined;
}

export const ListPane = ({ desk, current }: ListPaneProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const starts = useStarts();
  const { filter, total, more, nextCursor, me, completed, done } = desk;
  const {
    shown: rows,
    fresh,
    held,
    letIn,
  } = useSteadyRows(
    desk.rows,
    // What one did oneself is shown as it is.
    `${searchOf(filter)} ${completed?.verb} ${completed?.of}`,
  );
  useReturned(current);
  const left = done && !rows.some(({ id }) => id === done.id) ? done : null;
  const conditions = conditionsOf(filter);
  // Beside an open voice that voice is the page's subject, and at the beginning the day is.
  const Heading = current || starts ? 'h2' : 'h1';
  const list = (cursor: string) => to(`/staff${searchOf({ ...filter, cursor })}`);
  return (
    <section
      className="list-pane"
      data-screen
      id="list"
      tabIndex={-1}
      aria-label={plain('desk.list')}
    >
      <div className="list-head">
        <Heading className="list-title">{say(`view.${filter.view}`)}</Heading>
        <p className="small">
          {more
            ? say(total < MANY ? 'list.totalAtLeast' : 'list.totalMany', { count: total })
            : say('list.total', { count: total })}
        </p>
        {filter.view === 'approval' && total > 1 ? (
          <p>
            <Link className="list-link" to={to(`/staff/decisions${searchOf(filter)}`)}>
              {say('decisions.title')}
            </Link>
          </p>
        ) : null}
        <FilterForm key={searchOf(filter)} desk={desk} conditions={conditions} />
      </div>
      <div className="list-fresh" role="status">
        {fresh > 0 ? (
          <span className={held ? undefined : 'visually-hidden'}>
            {say('live.new', { count: fresh })}
          </span>
        ) : null}
        {held ? (
          <button className="button" data-kind="link" type="button" onClick={letIn}>
            {say('live.show')}
          </button>
        ) : null}
      </div>
      <FoundElsewhere desk={desk} />
      <TakenLines taken={desk.taken} />
      {rows.length > 0 ? (
        <ol className="rows">
          {rows.map((row) => (
            <Fragment key={row.id}>
              {left && row.id === current ? <DoneRow done={left} filter={filter} /> : null}
              <VoiceRow
                row={row}
                href={to(`/staff/voices/${row.id}${searchOf(filter)}`)}
                current={row.id === current}
                withSection={me.sections.length !== 1}
              />
            </Fragment>
          ))}
        </ol>
      ) : (
        <div className="list-empty">
          <p>{say(`list.empty.${conditions > 0 ? 'filtered' : filter.view}`)}</p>
          {conditions > 0 ? (
            <Link className="list-link" to={to(`/staff${searchOf({ view: filter.view })}`)}>
              {say('filter.clear')}
            </Link>
          ) : null}
        </div>
      )}
      {filter.cursor || nextCursor ? (
        <p className="list-more">
          {nextCursor ? (
            <DeskLinkButton kind="quiet" data-row rel="next" href={list(nextCursor)}>
              {say('list.more')}
            </DeskLinkButton>
          ) : null}
          {filter.cursor ? (
            <Link className="list-link" to={list('')}>
              {say('action.toStart')}
            </Link>
          ) : null}
        </p>
      ) : null}
    </section>
  );
};
