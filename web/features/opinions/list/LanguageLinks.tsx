import { Link } from 'react-router';
import type { OpinionCounts } from '../../../../core/contract/index.js';
import { languageName } from '../../../i18n/format.js';
import { LOCALES } from '../../../i18n/registry.js';
import { useWords } from '../../../i18n/words.js';
import { useTo } from '../../site/address.js';
import { type ListAddress, listAddress } from './list-address.js';

interface LanguageLinksProps {
  readonly asked: ListAddress;
  readonly languages: OpinionCounts['languages'];
}

/** In which languages there are opinions, one tap away: the reader's own first, each with its number. */
export const LanguageLinks = ({ asked, languages }: LanguageLinksProps) => {
  const { say, plain, locale } = useWords();
  const to = useTo();
  const own = LOCALES.writtenAs(locale.tag);
  const sorted = [...languages].sort((a, b) => Number(b.lang === own) - Number(a.lang === own));
  if (languages.length < 2) return null;
  return (
    <nav aria-label={plain('opinions.byLanguage')}>
      <ul className="opinion-languages">
        <li>
          <Link
            to={to(listAddress(asked, { in: '' }))}
            aria-current={asked.in ? undefined : 'true'}
          >
            {say('opinions.filter.anyLanguage')}
          </Link>
        </li>
        {sorted.map(({ lang, count }) => (
          <li key={lang}>
            <Link
              to={to(listAddress(asked, { in: lang }))}
              aria-current={asked.in === lang ? 'true' : undefined}
            >
              {languageName(lang, locale) || say('form.otherLanguage')} <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
