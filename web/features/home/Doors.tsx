import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../ui/Icon.js';
import { useTo } from '../site/address.js';

const DOORS = [
  { of: 'opinion', icon: 'voice', kind: undefined },
  { of: 'consultation', icon: 'people', kind: 'help' },
] as const;

/** The two ways in: an opinion, and a consultation. */
export const Doors = () => {
  const { say } = useWords();
  const to = useTo();
  return (
    <div className="doors">
      {DOORS.map(({ of, icon, kind }) => (
        <Link key={of} className="door" data-kind={kind} to={to(`/${of}`)}>
          <span className="door-icon">
            <Icon shape={icon} />
          </span>
          <span className="door-title">{say(`home.${of}.title`)}</span>
          <span className="door-text">{say(`home.${of}.text`)}</span>
        </Link>
      ))}
    </div>
  );
};
