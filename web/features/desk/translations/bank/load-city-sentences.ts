import {
  type CitySentence,
  checkSentence,
  cleanLine,
  listSentences,
  type Problem,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { fieldsOf } from '../../../forms/form-fields.js';
import { dayOf } from '../../dates.js';
import { targetLanguages } from '../languages.js';

/** A sentence of the city's in one language, as the page shows it. */
export interface CitySentenceView
  extends Pick<CitySentence, 'id' | 'topic' | 'source' | 'text' | 'lang' | 'checked'> {
  readonly by: string;
  readonly at: string;
}

const presentSentence = (sentence: CitySentence, locale: CityLocale): CitySentenceView => {
  const { id, topic, source, text, lang, checked, checkedBy, checkedAt } = sentence;
  return {
    ...{ id, topic, source, text, lang, checked, by: checkedBy ?? '' },
    at: checkedAt ? dayOf(checkedAt, locale) : '',
  };
};

/** The first language that is not the source: what a page shows that names none. */
const FIRST = 'ja-simple';

/** The city's sentences in the language that the address names, those of one topic where it names one. */
export const loadCitySentences = async (visit: Visit) => {
  const { searchParams } = visit.url;
  const lang = LOCALES.exact(searchParams.get('spoken') ?? '')?.tag ?? FIRST;
  const topic = cleanLine(searchParams.get('topic') ?? '');
  const { items } = await visit.ask(listSentences, { query: { in: lang } });
  return {
    ...{ lang, topic },
    languages: targetLanguages(visit.locale),
    topics: [...new Set(items.map((item) => item.topic))],
    left: items.filter(({ checked }) => !checked).length,
    items: items
      .filter((item) => !topic || item.topic === topic)
      .map((item) => presentSentence(item, visit.locale)),
  };
};
export type CitySentencesView = Awaited<ReturnType<typeof loadCitySentences>>;

/** Says that a sentence is right, or takes that back: its id, or the problem. */
export const checkIn = async (
  visit: Visit,
  form: FormData,
): Promise<{ readonly id: string } | { readonly problem: Problem; readonly at: number }> => {
  const get = fieldsOf(form);
  const [id, lang] = [get('sentence'), get('language')];
  const sent = await visit.send(checkSentence, {
    params: { id, in: lang },
    body: { checked: get('checked') === 'yes' },
  });
  return sent.ok ? { id } : { problem: sent.problem, at: Date.now() };
};
