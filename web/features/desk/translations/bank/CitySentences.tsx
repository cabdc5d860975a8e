import type { Problem } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { EmptyState } from '../../../../ui/EmptyState.js';
import { Select } from '../../../../ui/form/Select.js';
import { ListFilter } from '../../filter/ListFilter.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { useLanguageName } from '../use-language-name.js';
import { CitySentenceRow } from './CitySentenceRow.js';
import type { CitySentencesView } from './load-city-sentences.js';

interface CitySentencesProps {
  readonly view: CitySentencesView;
  readonly state: { readonly problem: Problem; readonly at: number } | undefined;
}

/** The city's sentences in one language, each to be checked once by somebody who knows both. */
export const CitySentences = ({ view, state }: CitySentencesProps) => {
  const { say, plain, knows } = useDeskWords();
  const nameOf = useLanguageName();
  const { summary } = useDeskErrors('sentence', state?.problem);
  const nameOfTopic = (topic: string) => {
    const key = `sentence.topics.${topic}`;
    return plain(knows(key) ? key : 'sentence.topics.other');
  };
  return (
    <div className="translations-page">
      <title>{`${plain('sentence.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('sentence.title')}</h1>
      <p className="hint">{say('sentence.lead')}</p>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <ListFilter
        path="/staff/sentences"
        key={`${view.lang} ${view.topic}`}
        after={<p className="small">{say('sentence.left', { n: view.left })}</p>}
      >
        <Select
          id="sentences-language"
          name="spoken"
          label={say('sentence.allLanguages')}
          defaultValue={view.lang}
          options={view.languages.map((language) => ({
            value: language.tag,
            text: nameOf(language),
          }))}
        />
        <Select
          id="sentences-topic"
          name="topic"
          label={say('sentence.topic')}
          defaultValue={view.topic}
          options={[
            { value: '', text: plain('sentence.anyTopic') },
            ...view.topics.map((topic) => ({ value: topic, text: nameOfTopic(topic) })),
          ]}
        />
      </ListFilter>
      {view.items.length === 0 ? (
        <EmptyState>
          <p>{say('sentence.none')}</p>
        </EmptyState>
      ) : (
        <ul className="city-sentences">
          {view.items.map((item) => (
            <CitySentenceRow key={item.id} item={item} topic={nameOfTopic(item.topic)} />
          ))}
        </ul>
      )}
    </div>
  );
};
