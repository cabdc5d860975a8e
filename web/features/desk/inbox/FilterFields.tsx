import { INBOX_ORDERS, KINDS, orderOf, STATUSES } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { Select } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import type { Desk } from '../load-desk.js';
import { useTopicName } from '../use-topic-name.js';

const HANDS = ['me', 'none'] as const;

/** The order of the list and all that narrows it, but for words. What is not chosen leaves the list as it is. */
export const FilterFields = ({
  desk: { filter, measures, languages, topics, sections },
}: {
  readonly desk: Desk;
}) => {
  const { say, plain, showPlain } = useDeskWords();
  const topicName = useTopicName();
  const any = (text: string) => ({ value: '', text });
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
      <Select
        id="filter-status"
        name="status"
        label={say('filter.status')}
        defaultValue={filter.status}
        options={[
          any(plain('filter.anyStatus')),
          ...STATUSES.map((status) => ({ value: status, text: plain(`state.${status}`) })),
        ]}
      />
      <Select
        id="filter-kind"
        name="kind"
        label={say('filter.kind')}
        defaultValue={filter.kind}
        options={[
          any(plain('filter.anyKind')),
          ...KINDS.map((kind) => ({ value: kind, text: plain(`kind.${kind}`) })),
        ]}
      />
      <Select
        id="filter-topic"
        name="topic"
        label={say('filter.topic')}
        defaultValue={filter.topic}
        options={[
          any(plain('filter.anyTopic')),
          ...topics.map((topic) => ({ value: topic, text: topicName(topic) })),
        ]}
      />
      <Select
        id="filter-assignee"
        name="assignee"
        label={say('filter.assignee')}
        defaultValue={filter.assignee}
        options={[
          any(plain('filter.anyone')),
          ...HANDS.map((hands) => ({ value: hands, text: plain(`filter.assignees.${hands}`) })),
        ]}
      />
      <Select
        id="filter-lang"
        name="textLang"
        label={say('filter.language')}
        defaultValue={filter.textLang}
        options={[any(plain('filter.anyLanguage')), ...languages]}
      />
      {sections.length > 1 ? (
        <Select
          id="filter-section"
          name="section"
          label={say('filter.section')}
          defaultValue={filter.section}
          options={[
            any(plain('filter.anySection')),
            ...sections.map(({ code, name }) => ({ value: code, text: showPlain(name) })),
          ]}
        />
      ) : null}
      <Select
        id="filter-measure"
        name="measure"
        label={say('filter.measure')}
        defaultValue={filter.measure}
        options={[
          any(plain('filter.anyMeasure')),
          ...measures.map(({ code, title }) => ({
            value: code,
            text: `${code} ${showPlain(title)}`,
          })),
        ]}
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
