import { Link } from 'react-router';
import type { OwnSubmission } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Voice } from '../../ui/voice/Voice.js';
import { measurePath } from '../plan/measure-code.js';
import { useTo } from '../site/address.js';
import { OwnPhotos } from './OwnPhotos.js';
import { NowLine } from './status/NowLine.js';
import { StatusWay } from './status/StatusWay.js';
import { Talk } from './talk/Talk.js';

interface VoiceViewProps {
  readonly voice: OwnSubmission;
  /** The page's form. */
  readonly form: string;
  /** When the first of what is new was said, for the way to it. */
  readonly newFrom?: string | undefined;
}

/** One's own voice: where it is, what was written, what the city says. */
export const VoiceView = ({ voice, form, newFrom }: VoiceViewProps) => {
  const words = useWords();
  const { say, show, plain } = words;
  const to = useTo();
  const topic = `topic.${voice.topic}.label`;
  return (
    <div className="aside-layout" data-aside-first="">
      <section className="card">
        <h2>{say('myVoice.status')}</h2>
        <NowLine voice={voice} />
        <StatusWay voice={voice} />
      </section>
      <div className="stack-wide">
        <section className="stack">
          <h2>{say('myVoice.text')}</h2>
          <div className="talk">
            {voice.status === 'withdrawn' ? (
              <p>{say('myVoice.withdraw.closed')}</p>
            ) : (
              <>
                <Voice lang={voice.lang} text={voice.text} />
                <OwnPhotos photos={voice.photos.filter(({ message }) => !message)} />
                <Talk voice={voice} form={form} newFrom={newFrom} />
              </>
            )}
          </div>
          {voice.answers.length === 0 && voice.status !== 'withdrawn' ? (
            <>
              <h2>{say('myVoice.answers')}</h2>
              <p className="hint">{say('myVoice.noAnswer')}</p>
            </>
          ) : null}
        </section>
        <ul className="bullets">
          {voice.measure ? (
            <li>
              {say('myVoice.measure', { title: '' })}
              <Link to={to(measurePath(voice.measure.code))}>{show(voice.measure.title)}</Link>
            </li>
          ) : null}
          {words.knows(topic) ? <li>{say('myVoice.topic', { topic: plain(topic) })}</li> : null}
          {voice.section ? (
            <li>{say('myVoice.section', { section: voice.section.name })}</li>
          ) : voice.status === 'withdrawn' ? null : (
            <li>{say('myVoice.sectionUnknown')}</li>
          )}
          {voice.kind === 'opinion' ? (
            <li>{say(voice.consentToPublish ? 'myVoice.consentYes' : 'myVoice.consentNo')}</li>
          ) : null}
          {voice.publishedAs ? (
            <li>
              {say('myVoice.published')}{' '}
              <Link to={to(`/opinions/${voice.publishedAs}`)}>{say('myVoice.publishedLink')}</Link>
            </li>
          ) : null}
        </ul>
      </div>
    </div>
  );
};
