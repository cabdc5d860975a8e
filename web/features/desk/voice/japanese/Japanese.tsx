import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import { useLanguageName } from '../../translations/use-language-name.js';
import type { JapaneseView, LanguageLink } from './present-japanese.js';

/** What words in another language say in Japanese, and who says so; or that nobody has translated them, and where to. */
export const Japanese = ({ japanese }: { readonly japanese: JapaneseView | null }) => {
  const { say, show } = useDeskWords();
  const to = useTo();
  if (!japanese) return null;
  const { words, record } = japanese;
  return (
    <div className="japanese">
      <p className="japanese-head">
        <strong>{say('translation.inJapanese')}</strong>{' '}
        {words ? (
          <span data-checked={words.checked || undefined}>
            {words.checked ? (
              <>
                <span aria-hidden="true">✓ </span>
                {say('translation.whoChecked', { section: '', date: words.at })}
                {words.by ? show(words.by) : null}
              </>
            ) : (
              <>
                {say(`translation.origin.${words.origin}`)}・{say('translation.nobodyChecked')}
              </>
            )}
          </span>
        ) : (
          <span>{say('translation.notYet')}</span>
        )}{' '}
        {record ? (
          <Link data-screen to={to(`/staff/translations/${record}`)}>
            {say(words ? 'translation.toTranslation' : 'translation.translate')}
          </Link>
        ) : null}
      </p>
      {words ? (
        <p className="written" lang={words.lang}>
          {words.text}
        </p>
      ) : null}
    </div>
  );
};

/** The languages in which a text of the section can be read, or is awaited. */
export const Languages = ({ links }: { readonly links: readonly LanguageLink[] }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const nameOf = useLanguageName();
  if (links.length === 0) return null;
  return (
    <p className="text-languages">
      <span>{say('translation.languages')}</span>
      {links.map(({ id, language, state }) => (
        <span key={id} data-state={state}>
          <Link to={to(`/staff/translations/${id}`)}>{nameOf(language)}</Link>{' '}
          {say(`translation.state.${state}`)}
        </span>
      ))}
    </p>
  );
};
