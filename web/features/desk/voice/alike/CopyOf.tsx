import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import { searchOf } from '../../inbox/inbox-filter.js';
import { useDesk } from '../../use-desk.js';
import type { VoiceView } from '../present-voice.js';

/** Says that the same has come before, and leads there. */
export const CopyOf = ({ copyOf }: Pick<VoiceView, 'copyOf'>) => {
  const { say } = useDeskWords();
  const to = useTo();
  const { filter } = useDesk();
  if (!copyOf) return null;
  return (
    <p className="copy-of">
      {say('alike.copyOf')}{' '}
      <Link to={to(`/staff/voices/${copyOf.id}${searchOf(filter)}`)} translate="no">
        {copyOf.receipt}
      </Link>
    </p>
  );
};
