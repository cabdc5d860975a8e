import { Form, Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import type { Desk } from '../load-desk.js';
import { FilterFields } from './FilterFields.js';
import { searchOf } from './inbox-filter.js';

interface FilterFormProps {
  readonly desk: Desk;
  readonly conditions: number;
}

/** Words at once, the rest one tap away. A GET form, so that every list has an address. */
export const FilterForm = ({ desk, conditions }: FilterFormProps) => {
  const { filter } = desk;
  const { say } = useDeskWords();
  const to = useTo();
  const beyondWords = conditions - (filter.q ? 1 : 0);
  return (
    <Form method="get" action={to('/staff')} role="search" className="filter">
      <input type="hidden" name="view" value={filter.view} />
      <label className="visually-hidden" htmlFor="filter-q">
        {say('filter.words')}
      </label>
      <div className="filter-words">
        <input
          className="control"
          type="search"
          dir="auto"
          id="filter-q"
          name="q"
          maxLength={100}
          defaultValue={filter.q}
          aria-keyshortcuts="/"
          enterKeyHint="search"
        />
        <button className="button" data-kind="quiet" type="submit">
          {say('filter.search')}
        </button>
      </div>
      <details open={beyondWords > 0 || undefined}>
        <summary>
          {say('filter.title')}
          {beyondWords > 0 ? (
            <span className="small"> {say('filter.active', { count: beyondWords })}</span>
          ) : null}
        </summary>
        <div className="filter-fields">
          <FilterFields desk={desk} />
          <button className="button" data-kind="quiet" type="submit">
            {say('filter.title')}
          </button>
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
