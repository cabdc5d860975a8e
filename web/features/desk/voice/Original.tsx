import { useDeskWords } from '../../../i18n/desk-words.js';
import { Voice } from '../../../ui/voice/Voice.js';
import { FactLine } from '../FactLine.js';
import type { VoiceView } from './present-voice.js';

/** What the resident wrote, as written, and which language it is said and seems to be. */
export const Original = ({ voice }: { readonly voice: VoiceView }) => {
  const { say, plain } = useDeskWords();
  return (
    <section className="stack-tight" aria-labelledby="original">
      <h2 id="original">{say('voice.original')}</h2>
      {voice.status === 'withdrawn' ? (
        <p>{say('voice.closed')}</p>
      ) : (
        <Voice lang={voice.lang} text={voice.text} />
      )}
      <FactLine>
        <li>
          {say('voice.declared', { language: voice.declared || plain('form.otherLanguage') })}
        </li>
        <li>
          {voice.detected
            ? say('voice.detected', {
                ...voice.detected,
                language: voice.detected.language || plain('form.otherLanguage'),
              })
            : say('voice.notDetected')}
        </li>
        <li>{say('voice.reads', { language: voice.reads })}</li>
      </FactLine>
    </section>
  );
};
