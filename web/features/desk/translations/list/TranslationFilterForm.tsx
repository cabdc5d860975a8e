import { Form, Link } from 'react-router';
import { TRANSLATION_KINDS, TRANSLATION_STATES } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { useTo } from '../../../site/address.js';
import { useLanguageName } from '../use-language-name.js';
import type { TranslationsView } from './load-translations.js';
import { translationSearch } from './translation-filter.js';

/** The states one press away, language and kind of text chosen. A GET form, so that every list has an address. */
export const TranslationFilterForm = ({ view }: { readonly view: TranslationsView }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const nameOf = useLanguageName();
  const { filter, languages } = view;
  const states = ['', ...TRANSLATION_STATES] as const;
  return (
    <Form method="get" action={to('/staff/translations')} className="translation-filter">
      <input type="hidden" name="state" value={filter.state} />
      <p className="translation-states">
        {states.map((state) => (
          <Link
            key={state}
            className="filter-chip"
            to={to(`/staff/translations${translationSearch({ ...filter, state, cursor: '' })}`)}
            aria-current={
              filter.state === state || (!state && filter.state === 'open') ? 'true' : undefined
            }
          >
            {say(`translation.state.${state || 'open'}`)}
          </Link>
        ))}
      </p>
      <Select
        id="translation-language"
        name="spoken"
        label={say('translation.language')}
        defaultValue={filter.textLang}
        options={[
          { value: '', text: plain('filter.anyLanguage') },
          ...languages.map((language) => ({ value: language.tag, text: nameOf(language) })),
        ]}
      />
      <Select
        id="translation-kind"
        name="text"
        label={say('translation.kindOfText')}
        defaultValue={filter.kind}
        options={[
          { value: '', text: plain('filter.anyKind') },
          ...TRANSLATION_KINDS.map((kind) => ({
            value: kind,
            text: plain(`translation.kind.${kind}`),
          })),
        ]}
      />
      <button className="button" data-kind="quiet" type="submit">
        {say('filter.title')}
      </button>
    </Form>
  );
};
