import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../present-voice.js';

/** Who has opened a consultation, for those of its desk. */
export const Readers = ({ readers }: Pick<VoiceView, 'readers'>) => {
  const { say, show } = useDeskWords();
  return (
    <details className="voice-readers">
      <summary>{say('voice.vaultReaders')}</summary>
      <ul>
        {readers.map(({ name, at }) => (
          <li key={`${name} ${at}`}>
            {show(name)} · {at}
          </li>
        ))}
      </ul>
    </details>
  );
};
