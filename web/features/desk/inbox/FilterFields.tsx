import type { ReactNode } from 'react';
import { INBOX_ORDERS, KINDS, orderOf, STATUSES } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { Select, type SelectOption } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import type { Desk } from '../load-desk.js';
import { useTopicName } from '../use-topic-name.js';

const HANDS = ['me', 'none'] as const;

interface NarrowProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly chosen: string;
  /** The choice that leaves the list as it is. */
  readonly any: string;
  readonly options: readonly SelectOption[];
}

const Narrow = ({ id, name, label, chosen, any, options }: NarrowProps) => (
  <Select
    id={id}
    name={name}
    label={label}
    defaultValue={chosen}
    options={[{ value: '', text: any }, ...options]}
  />
);

/** The order of the list and all that narrows it, but for words. What is not chosen leaves the list as it is. */
export const FilterFields = ({
  desk: { filter, measures, languages, topics, sections },
}: {
  readonly desk: Desk;
}) => {
  const { say, plain, showPlain } = useDeskWords();
  const topicName = useTopicName();
  return (
    <>
      <Choice
        type="checkbox"
        id="filter-sender"
        name="sender"
        value="yes"
        defaultChecked={filter.sender === 'yes'}
      >
        {say('filter.sender')}
      </Choice>
      <Select
        id="filter-order"
        name="order"
        label={say('filter.order')}
        defaultValue={filter.dueFrom || filter.dueTo ? 'due' : filter.order || orderOf(filter.view)}
        options={INBOX_ORDERS.map((order) => ({
          value: order,
          text: plain(`filter.orders.${order}`),
        }))}
      />
      <Narrow
        id="filter-status"
        name="status"
        label={say('filter.status')}
        chosen={filter.status}
        any={plain('filter.anyStatus')}
        options={STATUSES.map((status) => ({ value: status, text: plain(`state.${status}`) }))}
      />
      <Narrow
        id="filter-kind"
        name="kind"
        label={say('filter.kind')}
        chosen={filter.kind}
        any={plain('filter.anyKind')}
        options={KINDS.map((kind) => ({ value: kind, text: plain(`kind.${kind}`) }))}
      />
      <Narrow
        id="filter-topic"
        name="topic"
        label={say('filter.topic')}
        chosen={filter.topic}
        any={plain('filter.anyTopic')}
        options={topics.map((topic) => ({ value: topic, text: topicName(topic) }))}
      />
      <Narrow
        id="filter-assignee"
        name="assignee"
        label={say('filter.assignee')}
        chosen={filter.assignee}
        any={plain('filter.anyone')}
        options={HANDS.map((hands) => ({ value: hands, text: plain(`filter.assignees.${hands}`) }))}
      />
      <Narrow
        id="filter-lang"
        name="textLang"
        label={say('filter.language')}
        chosen={filter.textLang}
        any={plain('filter.anyLanguage')}
        options={languages}
      />
      {sections.length > 1 ? (
        <Narrow
          id="filter-section"
          name="section"
          label={say('filter.section')}
          chosen={filter.section}
          any={plain('filter.anySection')}
          options={sections.map(({ code, name }) => ({ value: code, text: showPlain(name) }))}
        />
      ) : null}
      <Narrow
        id="filter-measure"
        name="measure"
        label={say('filter.measure')}
        chosen={filter.measure}
        any={plain('filter.anyMeasure')}
        options={measures.map(({ code, title }) => ({
          value: code,
          text: `${code} ${showPlain(title)}`,
        }))}
      />
      <TextInput
        id="filter-due-from"
        name="dueFrom"
        type="date"
        label={say('filter.dueFrom')}
        defaultValue={filter.dueFrom}
      />
      <TextInput
        id="filter-due-to"
        name="dueTo"
        type="date"
        label={say('filter.dueTo')}
        defaultValue={filter.dueTo}
      />
    </>
  );
};
