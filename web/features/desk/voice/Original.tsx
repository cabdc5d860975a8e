import { useDeskWords } from '../../../i18n/desk-words.js';
import { Voice } from '../../../ui/voice/Voice.js';
import type { VoiceView } from './present-voice.js';

/** What the resident wrote, as written, and in which language: before everything else. */
export const Original = ({ voice }: { readonly voice: VoiceView }) => {
  const { say } = useDeskWords();
  return (
    <section className="original" aria-labelledby="original">
      <p className="original-head">
        <strong id="original">{say('voice.original')}</strong>{' '}
        <span>{voice.language || say('form.otherLanguage')}</span>
      </p>
      {voice.status === 'withdrawn' ? (
        <p>{say('voice.closed')}</p>
      ) : (
        <Voice lang={voice.lang} text={voice.text} />
      )}
    </section>
  );
};
