import { Link } from 'react-router';
import { INBOX_VIEWS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { FactLine } from '../FactLine.js';
import type { Desk } from '../load-desk.js';
import { searchOf } from './inbox-filter.js';

/** In which other lists the words of a search stand, each a link: nobody is to think that there is nothing. */
export const FoundElsewhere = ({ desk: { filter, found } }: { readonly desk: Desk }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const views = INBOX_VIEWS.filter((view) => view !== filter.view && (found?.views[view] ?? 0) > 0);
  if (!found || views.length === 0) return null;
  return (
    <div className="found-elsewhere" role="status">
      <p className="small">{say('list.elsewhere')}</p>
      <FactLine>
        {views.map((view) => (
          <li key={view}>
            <Link to={to(`/staff${searchOf({ view, q: filter.q, sender: filter.sender })}`)}>
              {say(`view.${view}`)} {found.views[view]}
              {found.more ? '+' : ''}
            </Link>
          </li>
        ))}
      </FactLine>
    </div>
  );
};
