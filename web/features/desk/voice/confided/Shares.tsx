import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';

/** From a consultation whose sender agrees to where it is written what others may learn from it. */
export const Shares = ({ id }: { readonly id: string }) => {
  const { say } = useDeskWords();
  const to = useTo();
  return (
    <p className="voice-shares">
      {say('voice.shares')} <Link to={to(`/staff/shared/${id}`)}>{say('shared.title')}</Link>
    </p>
  );
};
