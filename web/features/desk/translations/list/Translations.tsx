import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { EmptyState } from '../../../../ui/EmptyState.js';
import { Pagination } from '../../../../ui/Pagination.js';
import { useTo } from '../../../site/address.js';
import { DeskLinkButton } from '../../DeskLinkButton.js';
import { TranslationDone } from '../TranslationDone.js';
import type { TranslationsView } from './load-translations.js';
import { TranslationFilterForm } from './TranslationFilterForm.js';
import { TranslationRow } from './TranslationRow.js';
import { isNarrowed, translationSearch } from './translation-filter.js';

/** What waits to be translated or checked, first due first. */
export const Translations = ({ view }: { readonly view: TranslationsView }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { filter, rows, next, done } = view;
  const page = (cursor: string) =>
    to(`/staff/translations${translationSearch({ ...filter, cursor })}`);
  return (
    <div className="translations-page">
      <title>{`${plain('translation.title')} | ${plain('desk.name')}`}</title>
      <TranslationDone done={done} />
      <h1>{say('translation.title')}</h1>
      <p className="hint">{say('translation.lead')}</p>
      <TranslationFilterForm key={translationSearch(filter)} view={view} />
      {rows.length > 0 ? (
        <ol className="rows">
          {rows.map((row) => (
            <TranslationRow
              key={row.id}
              row={row}
              href={to(`/staff/translations/${row.id}${translationSearch(filter)}`)}
            />
          ))}
        </ol>
      ) : (
        <EmptyState>
          <p>{say(isNarrowed(filter) ? 'translation.emptyFiltered' : 'translation.empty')}</p>
          {isNarrowed(filter) ? (
            <Link className="list-link" to={to('/staff/translations')}>
              {say('filter.clear')}
            </Link>
          ) : (
            <p>{say('translation.emptyText')}</p>
          )}
        </EmptyState>
      )}
      <Pagination
        label={plain('lesson.pages')}
        link={DeskLinkButton}
        next={next ? { href: page(next), text: say('translation.more') } : undefined}
        first={filter.cursor ? { href: page(''), text: say('action.toStart') } : undefined}
      />
    </div>
  );
};
