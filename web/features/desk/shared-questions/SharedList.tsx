import { Form, Link } from 'react-router';
import { type Problem, SHARED_RETRACTIONS } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Details } from '../../../ui/Details.js';
import { Select } from '../../../ui/form/Select.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { useTopicName } from '../use-topic-name.js';
import type { SharedListView } from './load-shared.js';

type Item = SharedListView[number];

/** Takes an entry back, with a reason for colleagues: nobody reads it from then on. */
const TakeBack = ({ entry }: { readonly entry: string }) => {
  const { say, plain } = useDeskWords();
  return (
    <Details summary={say('shared.retract')}>
      <Form method="post" className="line-form">
        <input type="hidden" name="entry" value={entry} />
        <Select
          id={`reason-${entry}`}
          name="reason"
          label={say('shared.retractWhy')}
          options={SHARED_RETRACTIONS.map((reason) => ({
            value: reason,
            text: plain(`shared.reason.${reason}`),
          }))}
        />
        <button className="button" data-kind="quiet" type="submit">
          {say('shared.retract')}
        </button>
      </Form>
    </Details>
  );
};

const Line = ({ item }: { readonly item: Item }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const topicName = useTopicName();
  const { voice, entry, topic, state, question, month, retracted, mine, mayRetract } = item;
  return (
    <li className="city-sentence">
      <span>
        <strong>{say(`shared.state.${state}`)}</strong>
        {retracted ? <> ({say(`shared.reason.${retracted}`)})</> : null}
        {mine ? <> · {say('shared.mine')}</> : null}
        <br />
        <span className="small">
          {topicName(topic)}
          {month ? <> · {month}</> : null}
        </span>
      </span>
      <span>
        {question ? <Written lang={SOURCE_LANGUAGE}>{question}</Written> : null}
        {entry && state === 'public' ? (
          <>
            {' '}
            <a href={to(`/shared-questions/${entry}`)}>{say('shared.look')}</a>
          </>
        ) : null}
        {mayRetract && entry ? <TakeBack entry={entry} /> : null}
      </span>
      <span className="small">
        {voice ? (
          <>
            <Link to={to(`/staff/shared/${voice.id}`)}>{say('shared.write')}</Link>
            <br />
            <Link to={to(`/staff/voices/${voice.id}`)} translate="no">
              {voice.receipt}
            </Link>
          </>
        ) : null}
      </span>
    </li>
  );
};

interface SharedListProps {
  readonly items: SharedListView;
  readonly problem: Problem | undefined;
}

/** What the desk may write for everybody from its consultations, and what it has written. */
export const SharedList = ({ items, problem }: SharedListProps) => {
  const { say, plain } = useDeskWords();
  const { summary } = useDeskErrors('shared', problem);
  return (
    <div className="translations-page">
      <title>{`${problem ? `${plain('errorTitle')} ` : ''}${plain('shared.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('shared.title')}</h1>
      <p className="hint">{say('shared.lead')}</p>
      {summary}
      {items.length === 0 ? <p>{say('shared.none')}</p> : null}
      <ul className="city-sentences">
        {items.map((item) => (
          <Line key={`${item.voice?.id} ${item.entry} ${item.state}`} item={item} />
        ))}
      </ul>
    </div>
  );
};
