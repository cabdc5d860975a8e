import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { useTo } from '../../../site/address.js';
import { searchOf } from '../../inbox/inbox-filter.js';
import { useDesk } from '../../use-desk.js';
import { neighboursOf } from './moves-on.js';
import { useNextVoice } from './next-voice.js';

interface ArrowProps {
  readonly sign: '↑' | '↓';
  readonly name: string;
  /** Empty where there is nothing: its place stays, so that the other arrow is never pressed instead. */
  readonly href: string;
}

const Arrow = ({ sign, name, href }: ArrowProps) =>
  href ? (
    <Link className="neighbour" to={href} aria-label={name} title={name}>
      <span aria-hidden="true">{sign}</span>
    </Link>
  ) : (
    <span className="neighbour" data-none />
  );

/** Where the open voice stands in its list, and the voices before and after it: the list itself may be out of sight. */
export const Neighbours = ({ id }: { readonly id: string }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { rows, total, more, nextCursor, filter } = useDesk();
  const { at, before, after } = neighboursOf(rows, id, useNextVoice());
  const isFirstPage = !filter.cursor;
  const endsPage = at === rows.length && nextCursor;
  const open = (voice: string) => voice && to(`/staff/voices/${voice}${searchOf(filter)}`);
  if (!before && !after && !endsPage) return null;
  return (
    <nav className="neighbours" aria-label={plain('desk.list')}>
      {at && isFirstPage ? (
        <span className="small">
          <span aria-hidden="true">
            {formatFigure(at, 0)} / {formatFigure(total, 0)}
            {more ? '+' : ''}
          </span>
          <span className="visually-hidden">{say('voice.place', { at, total })}</span>
        </span>
      ) : null}
      <Arrow sign="↑" name={plain('keyboard.previous')} href={open(before)} />
      {endsPage ? (
        <Arrow
          sign="↓"
          name={plain('list.more')}
          href={to(`/staff${searchOf({ ...filter, cursor: nextCursor })}`)}
        />
      ) : (
        <Arrow sign="↓" name={plain('keyboard.next')} href={open(after)} />
      )}
    </nav>
  );
};
