import { useDeskWords } from '../../../i18n/desk-words.js';
import type { VoiceView } from './present-voice.js';

/** Who was not told by mail, and what can be done about it. Nothing where all mails arrived. */
export const Undelivered = ({ undelivered }: Pick<VoiceView, 'undelivered'>) => {
  const { say } = useDeskWords();
  if (undelivered.length === 0) return null;
  return (
    <section className="notice" data-tone="wait">
      {undelivered.map(({ to, why }) => (
        <div key={`${to} ${why}`}>
          <p className="notice-title">{say(`undelivered.${to}`)}</p>
          <p>
            {say(`undelivered.why.${why}`)} {say(`undelivered.${to}Hint`)}
          </p>
        </div>
      ))}
    </section>
  );
};
