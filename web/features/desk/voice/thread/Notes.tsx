import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../present-voice.js';

/** What staff wrote to each other, apart from what went to and fro with the sender. Nothing where nothing was written. */
export const Notes = ({ notes }: Pick<VoiceView, 'notes'>) => {
  const { say } = useDeskWords();
  if (notes.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">{say('notes.title')}</h2>
      <p className="small">{say('notes.only')}</p>
      <ul className="notes-list">
        {notes.map(({ id, text, by, at }) => (
          <li key={id} className="note">
            <p className="written" lang={SOURCE_LANGUAGE} dir="auto">
              {text}
            </p>
            <p className="small">{say('answers.by', { date: at, name: by })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
