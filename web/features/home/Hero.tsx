import { useWords } from '../../i18n/words.js';
import { Pattern } from '../../ui/frame/Pattern.js';

/** What this is, in two lines on indigo cloth. */
export const Hero = () => {
  const { say } = useWords();
  return (
    <div className="hero">
      <Pattern />
      <div className="wrap hero-words">
        <h1>{say('home.heading')}</h1>
        <p>{say('home.lead')}</p>
      </div>
    </div>
  );
};
