import { Link } from 'react-router';
import type { InboxView } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { DueChip } from '../DueChip.js';
import { useStarts } from '../frame/use-shown.js';
import { searchOf } from '../inbox/inbox-filter.js';
import { useDesk } from '../use-desk.js';
import { useTopicName } from '../use-topic-name.js';
import { Arrived } from './Arrived.js';
import type { Today as TodayView } from './load-today.js';

type Row = TodayView['groups'][number]['rows'][number];
type Returned = TodayView['returned'];

/** First what is promised to residents, then what colleagues and residents wait for. */
const SIDES: readonly (readonly InboxView[])[] = [
  ['overdue', 'today', 'returned', 'approval', 'asked'],
  ['news', 'objections'],
];
const MOST = 1_000;

interface GroupProps {
  readonly view: InboxView;
  readonly rows: readonly Row[];
  readonly returned: Returned;
}

/** First words of a voice; none of one whose words no list shows. */
const Words = ({ row }: { readonly row: Row }) => {
  const { say } = useDeskWords();
  return row.excerpt ? (
    <Written lang={row.lang}>{row.excerpt}</Written>
  ) : (
    say(row.status === 'withdrawn' ? 'list.closed' : 'list.hidden')
  );
};

const Line = ({
  view,
  row,
  back,
}: {
  view: InboxView;
  row: Row;
  back: Returned[string] | undefined;
}) => {
  const to = useTo();
  return (
    <li className="today-line">
      <Link to={to(`/staff/voices/${row.id}${searchOf({ view })}`)}>
        <Words row={row} />
      </Link>
      <span className="today-side">
        {back ? (
          back.by
        ) : row.due && row.due.tone !== 'plain' ? (
          <DueChip due={row.due} />
        ) : (
          row.received
        )}
      </span>
      {back?.comment ? (
        <p className="today-said" lang="ja" dir="auto">
          {back.comment}
        </p>
      ) : null}
    </li>
  );
};

/** One kind of what waits: how many there are in all, and the first of them. An empty one is one line. */
const Group = ({ view, rows, returned }: GroupProps) => {
  const { say, plain } = useDeskWords();
  const { counts } = useDesk();
  const to = useTo();
  const count = counts[view] ?? 0;
  return (
    <section className="today-group" aria-label={plain(`view.${view}`)}>
      <h2>
        {say(`view.${view}`)}{' '}
        <span className="today-count">
          {count > MOST ? say('list.totalMany') : formatFigure(count, 0)}
        </span>
      </h2>
      {rows.length ? (
        <ul>
          {rows.map((row) => (
            <Line
              key={row.id}
              view={view}
              row={row}
              back={view === 'returned' ? returned[row.id] : undefined}
            />
          ))}
        </ul>
      ) : null}
      {count > rows.length && rows.length > 0 ? (
        <p className="today-all">
          <Link to={to(`/staff${searchOf({ view })}`)}>{say('today.all')}</Link>
        </p>
      ) : null}
    </section>
  );
};

/** Voices of danger stand above everything until they are dealt with. */
const Band = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { say } = useDeskWords();
  const { counts } = useDesk();
  const topicName = useTopicName();
  const to = useTo();
  if (rows.length === 0) return null;
  return (
    <section className="notice today-band" data-tone="alarm">
      <div>
        <h2 className="notice-title">{say('today.urgent', { count: counts.urgent ?? 0 })}</h2>
        <ul>
          {rows.map((row) => (
            <li className="today-line" key={row.id}>
              <Link to={to(`/staff/voices/${row.id}${searchOf({ view: 'urgent' })}`)}>
                {row.topic ? `${topicName(row.topic)} ` : null}
                <Words row={row} />
              </Link>
              <span className="today-side">{row.received}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** What one begins a day with, while no voice is open. */
export const Today = ({ today }: { readonly today: TodayView }) => {
  const { say, show } = useDeskWords();
  const { me } = useDesk();
  // Where the list was asked for, that is the page's subject.
  const Heading = useStarts() ? 'h1' : 'h2';
  const rowsOf = (view: InboxView) => today.groups.find((group) => group.view === view)?.rows ?? [];
  const [section, ...others] = me.sections;
  return (
    <div className="today">
      <header className="today-head">
        <Heading>{today.date}</Heading>
        <p className="small">
          {others.length
            ? say('desk.sections', { count: me.sections.length })
            : show(section?.name ?? '')}
        </p>
      </header>
      <Band rows={rowsOf('urgent')} />
      <div className="today-sides">
        {SIDES.map((views, side) => (
          <div key={views[0]}>
            {side === 1 ? <Arrived arrived={today.arrived} /> : null}
            {views.map((view) => (
              <Group key={view} view={view} rows={rowsOf(view)} returned={today.returned} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};
