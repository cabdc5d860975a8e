import { fiscalEra } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';

/** `2018年度（平成30年度）`, `FY2018 (Apr 2018–Mar 2019)`. */
export const fiscalYear = ({ plain }: Words, year: number): string =>
  plain('date.fiscalYear', { year, next: year + 1, era: fiscalEra(year) });
