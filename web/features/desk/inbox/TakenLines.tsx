import { Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import type { Desk } from '../load-desk.js';

const HOW = {
  assign: 'list.takenOver',
  reassign: 'list.handedOn',
  draft: 'list.tookDraft',
  idle: 'list.wentBack',
} as const;

/** Tells a person which voices colleagues took or handed on out of their hands, or that went back by themselves; nothing where none did. */
export const TakenLines = ({ taken }: Pick<Desk, 'taken'>) => {
  const { say } = useDeskWords();
  const to = useTo();
  if (taken.length === 0) return null;
  return (
    <ul className="notice bullets">
      {taken.map(({ id, receipt, by, at, how, visible }) => (
        <li key={`${id} ${at}`}>
          {at}{' '}
          {visible ? (
            <Link to={to(`/staff/voices/${id}`)} translate="no">
              {receipt}
            </Link>
          ) : (
            <span translate="no">{receipt}</span>
          )}{' '}
          {say(HOW[how], { name: by })}
        </li>
      ))}
    </ul>
  );
};
