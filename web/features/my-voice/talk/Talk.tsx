import type { OwnSubmission } from '../../../../core/contract/index.js';
import { formatDay } from '../../../i18n/format.js';
import { LOCALES } from '../../../i18n/registry.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../ui/Button.js';
import { Answer } from '../../../ui/voice/Answer.js';
import { Voice } from '../../../ui/voice/Voice.js';
import { CorrectedLine } from '../../opinions/CorrectedLine.js';
import { CityText } from '../../translated/CityText.js';
import { WithReadings } from '../../translated/WithReadings.js';
import { NEWS } from '../news/NewsNotice.js';
import { OwnPhotos } from '../OwnPhotos.js';
import { entriesOf } from './parts.js';

type Message = OwnSubmission['messages'][number];
type Given = OwnSubmission['answers'][number];
interface WrittenProps {
  readonly message: Message;
  readonly photos: OwnSubmission['photos'];
}
const Written = ({ message, photos }: WrittenProps) => {
  const { say, locale } = useWords();
  const { from, kind, text, lang, at, translated, plain, awaited } = message;
  const day = formatDay(at, locale);
  if (from === 'section')
    return (
      <div className="talk-section" data-asks={kind === 'question' ? '' : undefined}>
        <h3>{say(kind === 'question' ? 'myVoice.talk.asked' : 'myVoice.talk.wrote')}</h3>
        <CityText
          {...{ text, lang, translated, plain, awaited }}
          shown={<WithReadings text={text} lang={lang} />}
        />
        <p className="small">{day}</p>
      </div>
    );
  return (
    <div className="stack-tight">
      <h3>{say(kind === 'not_understood' ? 'myVoice.talk.unclear' : 'myVoice.talk.you')}</h3>
      {text ? <Voice lang={lang} text={text} meta={day} /> : <p className="small">{day}</p>}
      <OwnPhotos photos={photos.filter((photo) => photo.message === message.id)} />
    </div>
  );
};

const cityText = ({ text, lang, translated, plain, awaited }: Given) => ({
  ...{ text, lang, translated, plain, awaited },
});
const isTranslated = ({ translated, awaited }: Given): boolean =>
  translated !== undefined || awaited === true;

const Answered = ({ answer, at }: { readonly answer: Given; readonly at: string }) => {
  const { say, locale } = useWords();
  const { lang, text, corrected } = answer;
  return (
    <Answer
      title={say('myVoice.answeredOn', { date: formatDay(at, locale) })}
      lang={lang}
      text={text}
      corrected={corrected && <CorrectedLine corrected={corrected} />}
      note={
        LOCALES.reads(locale.tag, lang) || isTranslated(answer)
          ? undefined
          : say('myVoice.answerInJapanese')
      }
    >
      <CityText {...cityText(answer)} shown={<WithReadings text={text} lang={lang} />} />
    </Answer>
  );
};

interface TalkProps {
  readonly voice: OwnSubmission;
  /** The page's form, which the buttons send that turn the parts of a long conversation. */
  readonly form: string;
  /** When the first of what is new was said. */
  readonly newFrom?: string | undefined;
}

/** What came after the voice: questions, what was written again, answers, the oldest first. */
export const Talk = ({ voice, form, newFrom }: TalkProps) => {
  const { say } = useWords();
  const turn = {
    type: 'submit',
    kind: 'link',
    form,
    formNoValidate: true,
    name: 'intent',
  } as const;
  return (
    <>
      {voice.earlierMessages > 0 ? (
        <p className="hint">
          {say('myVoice.talk.cut', { n: voice.earlierMessages })}{' '}
          <Button {...turn} value="older">
            {say('myVoice.talk.older')}
          </Button>
        </p>
      ) : null}
      {entriesOf(voice).map((entry) => (
        <div
          key={'message' in entry ? entry.message.id : entry.at}
          id={entry.at === newFrom ? NEWS : undefined}
        >
          {'message' in entry ? (
            <Written message={entry.message} photos={voice.photos} />
          ) : (
            <Answered answer={entry.answer} at={entry.at} />
          )}
        </div>
      ))}
      {voice.messagesBefore ? (
        <p>
          <Button {...turn} value="show">
            {say('myVoice.talk.newest')}
          </Button>
        </p>
      ) : null}
    </>
  );
};
