import { useWords } from '../../../i18n/words.js';
import { GuessWords } from '../GuessWords.js';
import { useDesk } from '../use-desk.js';
import { useTopicName } from '../use-topic-name.js';
import type { WhyView } from './routing-reason.js';

interface WhyProps {
  readonly why: WhyView;
  /** The language of the voice. */
  readonly lang: string;
}

/** Why the voice is with this section, and the words of the voice or of the person that brought it there. */
export const Why = ({ why, lang }: WhyProps) => {
  const { say } = useWords();
  const topicName = useTopicName();
  const { measures } = useDesk();
  const title = measures.find(({ code }) => code === why.measure)?.title ?? '';
  const vars = {
    ...why.vars,
    topic: why.topic ? topicName(why.topic) : '',
    about: `${why.measure ?? ''} ${title}`.trim(),
  };
  return (
    <>
      <dd>{say(`why.${why.key}`, vars)}</dd>
      {why.words?.length ? (
        <dd className="small">
          <GuessWords words={why.words} lang={lang} />
        </dd>
      ) : null}
      {why.note ? <dd className="whisper">{say('why.note', { note: why.note })}</dd> : null}
    </>
  );
};
