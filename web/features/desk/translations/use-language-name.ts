import { useDeskWords } from '../../../i18n/desk-words.js';
import { hasReadings, type LanguageView } from './languages.js';

/** What a language is called on the page. */
export const useLanguageName = (): ((language: LanguageView) => string) => {
  const { plain } = useDeskWords();
  return ({ tag, name }) =>
    name || plain(hasReadings(tag) ? 'translation.plainJapanese' : 'form.otherLanguage');
};
