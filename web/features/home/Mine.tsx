import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../ui/Icon.js';
import { useTo } from '../site/address.js';

/** For those who have sent something: one way to their answer. */
export const Mine = () => {
  const { say } = useWords();
  const to = useTo();
  return (
    <Link className="mine" to={to('/my-voice')}>
      <Icon shape="receipt" size={28} />
      <span className="mine-words">
        <strong>{say('home.mine.title')}</strong>
        <span className="mine-text">{say('home.mine.text')}</span>
      </span>
    </Link>
  );
};
