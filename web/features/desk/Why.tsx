import { useWords } from '../../i18n/words.js';
import type { WhyView } from './routing-reason.js';
import { useTopicName } from './use-topic-name.js';

/** Why the voice is with this section, and the words of the person who handed it on. */
export const Why = ({ why }: { readonly why: WhyView }) => {
  const { say } = useWords();
  const topicName = useTopicName();
  const vars = { ...why.vars, topic: why.topic ? topicName(why.topic) : '' };
  return (
    <>
      <dd>{say(`why.${why.key}`, vars)}</dd>
      {why.note ? <dd className="whisper">{say('why.note', { note: why.note })}</dd> : null}
    </>
  );
};
