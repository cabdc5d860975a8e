import { isolated } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { GuessWords } from '../../GuessWords.js';
import { useDesk } from '../../use-desk.js';
import { useTopicName } from '../../use-topic-name.js';
import type { RoutingReasonView } from './routing-reason.js';

interface RoutingReasonProps {
  readonly reason: RoutingReasonView;
  /** The language of the voice. */
  readonly lang: string;
}

/** Why the voice is with this section, and the words of the voice or of the person that brought it there. */
export const RoutingReason = ({ reason, lang }: RoutingReasonProps) => {
  const { say } = useDeskWords();
  const topicName = useTopicName();
  const { measures } = useDesk();
  const title = measures.find(({ code }) => code === reason.measure)?.title ?? '';
  const vars = {
    ...reason.vars,
    topic: reason.topic ? topicName(reason.topic) : '',
    about: `${reason.measure ?? ''} ${title}`.trim(),
  };
  return (
    <>
      <dd>{say(`why.${reason.key}`, vars)}</dd>
      {reason.words?.length ? (
        <dd className="small">
          <GuessWords words={reason.words} lang={lang} />
        </dd>
      ) : null}
      {reason.note ? (
        <dd className="routing-note">{say('why.note', { note: isolated(reason.note) })}</dd>
      ) : null}
    </>
  );
};
