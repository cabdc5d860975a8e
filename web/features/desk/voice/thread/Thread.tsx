import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { Answer } from '../../../../ui/voice/Answer.js';
import { Voice } from '../../../../ui/voice/Voice.js';
import { Japanese, Languages } from '../japanese/Japanese.js';
import type { VoiceView } from '../present-voice.js';
import type { ThreadView } from './present-thread.js';

const Message = ({ message }: { readonly message: ThreadView['messages'][number] }) => {
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
  const { messages, cut, before, waiting } = voice.thread;
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
      {cut > 0 ? <p className="hint">{say('thread.cut', { n: cut })}</p> : null}
      {messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      {waiting ? <p>{say('thread.waiting', { date: waiting })}</p> : null}
      {voice.solved ? <p>{say(`thread.solved.${voice.solved}`)}</p> : null}
    </section>
  );
};
