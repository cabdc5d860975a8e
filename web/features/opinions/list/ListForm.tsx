import { OPINION_ORDERS, type OpinionCounts } from '../../../../core/contract/index.js';
import { formatYear } from '../../../i18n/format.js';
import type { ResidentKey } from '../../../i18n/keys.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { Select, type SelectOption } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { useTo } from '../../site/address.js';
import type { ListAddress } from './list-address.js';

interface ListFormProps {
  readonly asked: ListAddress;
  readonly counts: Pick<OpinionCounts, 'measures' | 'sections' | 'years'> | undefined;
  /** The title of the measure that is asked for: nothing may be published on it. */
  readonly title: string | undefined;
}

const byCode = (a: SelectOption, b: SelectOption): number =>
  a.value.localeCompare(b.value, 'en', { numeric: true });

/** What is asked for stays chosen, also where there is nothing of it. */
const withChosen = (options: readonly SelectOption[], value: string, text = value) =>
  !value || options.some((option) => option.value === value)
    ? options
    : [...options, { value, text }];

/** Searches and narrows the opinions: a plain GET, so each list has an address that can be kept and sent on. */
export const ListForm = ({ asked, counts, title }: ListFormProps) => {
  const { say, plain, showPlain, locale } = useWords();
  const to = useTo();
  const measures = (counts?.measures ?? [])
    .map(({ measure, count }) => ({
      value: measure.code,
      text: `${showPlain(measure.title)} (${count})`,
    }))
    .sort(byCode);
  const sections = (counts?.sections ?? []).map(({ section, count }) => ({
    value: section.code,
    text: `${showPlain(section.name)} (${count})`,
  }));
  const years = (counts?.years ?? []).map((year) => ({
    value: String(year),
    text: formatYear(year, locale),
  }));
  const all = (key: ResidentKey): SelectOption => ({ value: '', text: plain(key) });
  const isOpen = Boolean(asked.measure || asked.section || asked.year || asked.sort);
  return (
    <search>
      <form className="stack" method="get" action={to('/opinions')}>
        <div className="search">
          <TextInput
            id="q"
            name="q"
            type="search"
            label={say('opinions.search.label')}
            hint={say('opinions.search.hint')}
            defaultValue={asked.q}
          />
          <Button type="submit" kind="quiet">
            {say('form.search')}
          </Button>
        </div>
        {asked.in ? <input type="hidden" name="in" value={asked.in} /> : null}
        <Details summary={say('opinions.filter.title')} open={isOpen}>
          <div className="opinion-filters">
            <Select
              id="measure"
              name="measure"
              label={say('opinions.filter.measure')}
              defaultValue={asked.measure}
              options={[
                all('opinions.filter.anyMeasure'),
                ...withChosen(measures, asked.measure, title),
              ]}
            />
            <Select
              id="section"
              name="section"
              label={say('opinions.filter.section')}
              defaultValue={asked.section}
              options={[all('opinions.filter.anySection'), ...withChosen(sections, asked.section)]}
            />
            <Select
              id="year"
              name="year"
              label={say('opinions.filter.year')}
              defaultValue={asked.year}
              options={[all('opinions.filter.anyYear'), ...withChosen(years, asked.year)]}
            />
            <Select
              id="sort"
              name="sort"
              label={say('opinions.filter.order')}
              hint={say('opinions.filter.heardHint')}
              defaultValue={asked.sort}
              options={OPINION_ORDERS.map((order, i) => ({
                // The first is what a list is without asking: its address says nothing of it.
                value: i === 0 ? '' : order,
                text: plain(`opinions.filter.orders.${order}`),
              }))}
            />
          </div>
          <Button type="submit" kind="quiet">
            {say('form.search')}
          </Button>
        </Details>
      </form>
    </search>
  );
};
