import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Written } from '../../../../ui/voice/Written.js';
import { useTo } from '../../../site/address.js';
import type { InboxFilter } from '../inbox-filter.js';
import { searchOf } from '../inbox-filter.js';
import type { DoneView } from './present-done.js';
import { UndoPress } from './UndoPress.js';

interface DoneRowProps {
  readonly done: DoneView;
  readonly filter: InboxFilter;
}

/** The voice that was just dealt with, in the place that it had in the list, with the press that takes it back. */
export const DoneRow = ({ done, filter }: DoneRowProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  return (
    <li className="voice-row" data-done>
      <Link to={to(`/staff/voices/${done.id}${searchOf(filter)}`)} data-row>
        {done.excerpt ? <Written lang={done.lang}>{done.excerpt}</Written> : say('list.hidden')}
      </Link>
      <div className="voice-row-facts">
        <span translate="no">{done.receipt}</span>
        <span className="voice-row-date">
          <UndoPress done={done} filter={filter} />
        </span>
      </div>
    </li>
  );
};
