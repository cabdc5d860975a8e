import { Link, useSearchParams } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { Answer } from '../../../../ui/voice/Answer.js';
import { Photos, type ShownPhoto } from '../../../../ui/voice/Photos.js';
import { Voice } from '../../../../ui/voice/Voice.js';
import { Japanese, Languages } from '../japanese/Japanese.js';
import type { VoiceView } from '../present-voice.js';
import { useVoicePhotos } from '../use-voice-photos.js';
import { BEFORE, type ThreadView } from './present-thread.js';

interface MessageProps {
  readonly message: ThreadView['messages'][number];
  readonly photos: readonly ShownPhoto[];
}
const Message = ({ message, photos }: MessageProps) => {
  const { say } = useDeskWords();
  const { from, kind, text, lang, at, author, japanese, languages } = message;
  if (from === 'section')
    return (
      <div className="stack-tight">
        <Answer
          title={say(kind === 'question' ? 'thread.asked' : 'thread.wrote')}
          lang={lang}
          text={text}
          note={say('answers.by', { date: at, name: author })}
        />
        <Languages links={languages} />
      </div>
    );
  const who = say(kind === 'not_understood' ? 'thread.notUnderstood' : 'thread.resident');
  const meta = say('answers.by', { date: at, name: '' });
  return (
    <div className="stack-tight">
      <p className="answer-title">{who}</p>
      {text ? (
        <>
          <Voice lang={lang} text={text} meta={meta} />
          <Photos beside photos={photos} />
          <Japanese japanese={japanese} />
        </>
      ) : (
        <p>
          {say('thread.notUnderstoodText')} <span className="small">{meta}</span>
        </p>
      )}
    </div>
  );
};

/** What went to and fro beside the voice and the answers. Nothing where nothing did. */
export const Thread = ({ voice }: { readonly voice: VoiceView }) => {
  const { say } = useDeskWords();
  const { messages, cut, first, isOlder, before, waiting } = voice.thread;
  const [asked] = useSearchParams();
  const photosOf = useVoicePhotos(voice);
  /** This page with what came before a message; the list beside it stays as it is. */
  const partBefore = (id: string | undefined): string => {
    const search = new URLSearchParams(asked);
    if (id) search.set(BEFORE, id);
    else search.delete(BEFORE);
    return `?${search}`;
  };
  if (!voice.thread.length) return null;
  return (
    <section className="stack" aria-labelledby="thread">
      <h2 id="thread">{say('thread.title')}</h2>
      {before.map(({ text, lang, until }) => (
        <Details key={until} summary={say('thread.before', { date: until })}>
          <p className="written" lang={lang} dir="auto">
            {text}
          </p>
        </Details>
      ))}
      {cut > 0 ? (
        <p className="hint">
          {say('thread.cut', { n: cut })} <Link to={partBefore(first)}>{say('thread.older')}</Link>
        </p>
      ) : null}
      {messages.map((message) => (
        <Message key={message.id} message={message} photos={photosOf(message.id)} />
      ))}
      {isOlder ? (
        <p>
          <Link to={partBefore(undefined)}>{say('thread.newest')}</Link>
        </p>
      ) : null}
      {waiting ? <p>{say('thread.waiting', { date: waiting })}</p> : null}
      {voice.solved ? <p>{say(`thread.solved.${voice.solved}`)}</p> : null}
    </section>
  );
};
