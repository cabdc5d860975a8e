import { TRANSLATION_KINDS, TRANSLATION_STATES } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { FilterChips } from '../../filter/FilterChips.js';
import { ListFilter } from '../../filter/ListFilter.js';
import { useLanguageName } from '../use-language-name.js';
import type { TranslationsView } from './load-translations.js';
import { translationSearch } from './translation-filter.js';

/** The states one press away, language and kind of text chosen. */
export const TranslationFilterForm = ({ view }: { readonly view: TranslationsView }) => {
  const { say, plain } = useDeskWords();
  const nameOf = useLanguageName();
  const { filter, languages } = view;
  const chips = (['', ...TRANSLATION_STATES] as const).map((state) => ({
    value: state,
    text: say(`translation.state.${state || 'open'}`),
    path: `/staff/translations${translationSearch({ ...filter, state, cursor: '' })}`,
  }));
  return (
    <ListFilter path="/staff/translations" keeps={{ state: filter.state }}>
      <p className="translation-states">
        <FilterChips chips={chips} chosen={filter.state === 'open' ? '' : filter.state} />
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
    </ListFilter>
  );
};
