import { fiscalEra } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';

/** Words of a page or of the desk: both know how a year is called. */
type Naming = Pick<Words<'date.fiscalYear'>, 'plain'>;

/** The years of plans, which every page of a measure names a dozen times. */
const named = new WeakMap<Naming['plain'], Map<number, string>>();

/** `2018年度（平成30年度）`, `FY2018 (Apr 2018–Mar 2019)`. */
export const fiscalYear = ({ plain }: Naming, year: number): string => {
  const names = named.get(plain) ?? new Map<number, string>();
  named.set(plain, names);
  const name =
    names.get(year) ?? plain('date.fiscalYear', { year, next: year + 1, era: fiscalEra(year) });
  names.set(year, name);
  return name;
};
