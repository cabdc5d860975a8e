import { Form, Link } from 'react-router';
import { KINDS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Icon } from '../../../ui/Icon.js';
import { useTo } from '../../site/address.js';
import { FilterChips } from '../filter/FilterChips.js';
import { FilterPress } from '../filter/ListFilter.js';
import type { Desk } from '../load-desk.js';
import { FilterFields } from './FilterFields.js';
import { searchOf } from './inbox-filter.js';

interface FilterFormProps {
  readonly desk: Desk;
  readonly conditions: number;
}

/** Words at once, the kinds one press away, the rest folded. A GET form, so that every list has an address. */
export const FilterForm = ({ desk, conditions }: FilterFormProps) => {
  const { filter } = desk;
  const { say } = useDeskWords();
  const to = useTo();
  const folded = conditions - (filter.q ? 1 : 0) - (filter.kind ? 1 : 0);
  const kinds = [
    { value: '', text: say('view.all') },
    ...KINDS.map((kind) => ({ value: kind, text: say(`kind.${kind}`) })),
  ].map(({ value, text }) => ({
    ...{ value, text },
    path: `/staff${searchOf({ ...filter, kind: value, cursor: '' })}`,
  }));
  return (
    <Form method="get" action={to('/staff')} role="search" className="filter">
      <input type="hidden" name="view" value={filter.view} />
      <div className="filter-words">
        <label htmlFor="filter-q">
          {say('filter.search')}
          <span className="visually-hidden"> {say('filter.words')}</span>
        </label>
        <input
          type="search"
          dir="auto"
          id="filter-q"
          name="q"
          maxLength={100}
          defaultValue={filter.q}
          aria-keyshortcuts="/"
          enterKeyHint="search"
        />
        <button type="submit">
          <Icon shape="search" size={18} />
          <span className="visually-hidden">{say('filter.search')}</span>
        </button>
      </div>
      <FilterChips chips={kinds} chosen={filter.kind} />
      <details className="filter-more" open={folded > 0 || undefined}>
        <summary>
          {say('filter.title')}
          {folded > 0 ? <span> {say('filter.active', { count: folded })}</span> : null}
        </summary>
        <div className="filter-fields">
          <FilterFields desk={desk} />
          <FilterPress />
        </div>
      </details>
      {conditions > 0 ? (
        <Link className="list-link" to={to(`/staff${searchOf({ view: filter.view })}`)}>
          {say('filter.clear')}
        </Link>
      ) : null}
    </Form>
  );
};
