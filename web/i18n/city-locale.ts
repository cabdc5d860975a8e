import type { SiteCity } from '../../core/contract/index.js';
import type { Locale } from '../../core/language/index.js';

/** A locale as the pages of a city use it: days and times are the city's. */
export type CityLocale = Locale & Pick<SiteCity, 'timeZone'>;

export const localeIn = ({ timeZone }: Pick<SiteCity, 'timeZone'>, locale: Locale): CityLocale => ({
  ...locale,
  timeZone,
});
