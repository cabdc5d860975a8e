import { LIMITS, type Moderation, type OwnSubmission } from '../../../core/contract/index.js';
import { formatDay } from '../../i18n/format.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/form/TextArea.js';
import { Notice } from '../../ui/Notice.js';
import { Voice } from '../../ui/voice/Voice.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { CityText } from '../translated/CityText.js';
import { WithReadings } from '../translated/WithReadings.js';
import type { OwnVoiceState } from './under-way.js';

/** What the city writes in. */
const JAPANESE = 'ja';

interface FateProps {
  readonly voice: OwnSubmission;
  readonly state: OwnVoiceState;
}

interface WrittenProps {
  readonly text: string;
  readonly beside: Moderation['noteBeside'];
}

/** What somebody of the section wrote: in the reader's language as far as it is there; who reads no Japanese is told of the rest. */
const Written = ({ text, beside = {} }: WrittenProps) => {
  const { say, locale } = useWords();
  const isSaid = beside.translated ?? beside.awaited ?? LOCALES.reads(locale.tag, JAPANESE);
  return (
    <>
      {isSaid ? null : <p>{say('myVoice.fate.onlyJapanese')}</p>}
      <CityText
        {...{ text, lang: JAPANESE, ...beside }}
        shown={<WithReadings text={text} lang={JAPANESE} />}
      />
    </>
  );
};

/** That the city does not publish an opinion whose sender agreed: why, what can be said against it, and what came of that. */
export const Fate = ({ voice, state }: FateProps) => {
  const { say, plain, locale } = useWords();
  const { errorOf, errorPrefix } = useFormErrors(state.problem);
  const { moderation } = voice;
  if (!moderation) return null;
  const { act, reason, note, at, appeal } = moderation;
  return (
    <section className="stack" aria-labelledby="fate">
      <h2 id="fate">{say('myVoice.fate.title')}</h2>
      <p>{say(`myVoice.fate.${act}`, { date: formatDay(at, locale) })}</p>
      <p>{say('myVoice.fate.reason', { reason: plain(`moderationReason.${reason}`) })}</p>
      {note ? (
        <>
          <h3>{say('myVoice.fate.note')}</h3>
          <Written text={note} beside={moderation.noteBeside} />
        </>
      ) : null}
      {appeal ? (
        <>
          <h3>{say('myVoice.fate.appealed', { date: formatDay(appeal.at, locale) })}</h3>
          <Voice lang={appeal.lang} text={appeal.text} />
          <Notice>
            <p>{say(`myVoice.fate.${appeal.outcome ?? 'waits'}`)}</p>
          </Notice>
          {appeal.reply ? (
            <>
              <h3>{say('myVoice.fate.reply')}</h3>
              <Written text={appeal.reply} beside={appeal.replyBeside} />
            </>
          ) : null}
        </>
      ) : null}
      {voice.may.includes('appeal') ? (
        <>
          <p>{say('myVoice.fate.appealLead')}</p>
          <TextArea
            id="objection"
            name="objection"
            rows={5}
            label={say('myVoice.fate.appealLabel')}
            hint={say('myVoice.fate.appealHint')}
            maxLength={LIMITS.appeal}
            required
            error={errorOf('objection')}
            errorPrefix={errorPrefix}
            defaultValue={state.fields?.objection ?? ''}
          />
          <div className="actions">
            <Button type="submit" kind="quiet" name="intent" value="appeal">
              {say('myVoice.fate.appealSend')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
};
