import { useDeskWords } from '../../../i18n/desk-words.js';
import { Photos } from '../../../ui/voice/Photos.js';
import { Voice } from '../../../ui/voice/Voice.js';
import { FormTable } from './form/FormTable.js';
import { Japanese } from './japanese/Japanese.js';
import type { VoiceView } from './present-voice.js';
import { useVoicePhotos } from './use-voice-photos.js';

/** What the resident wrote, as written, and in which language: before everything else. */
export const Original = ({ voice }: { readonly voice: VoiceView }) => {
  const { say } = useDeskWords();
  const photos = useVoicePhotos(voice);
  return (
    <section className="original" aria-labelledby="original">
      <div className="original-head">
        <h2 id="original">{say('voice.original')}</h2>
        <p>{voice.language || say('form.otherLanguage')}</p>
      </div>
      {voice.status === 'withdrawn' ? (
        <p>{say('voice.closed')}</p>
      ) : voice.text === '' && !voice.closed ? (
        <p>{say('formList.gone')}</p>
      ) : (
        <>
          {voice.form ? <FormTable form={voice.form} /> : null}
          {voice.form ? (
            <details>
              <summary>{say('voice.formText')}</summary>
              <Voice lang={voice.lang} text={voice.text} />
            </details>
          ) : (
            <Voice lang={voice.lang} text={voice.text} />
          )}
          <Photos beside photos={photos()} />
          <Japanese japanese={voice.japanese} />
        </>
      )}
    </section>
  );
};
