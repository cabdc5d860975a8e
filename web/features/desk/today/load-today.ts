import type { LoaderFunctionArgs } from 'react-router';
import { readToday } from '../../../../core/contract/index.js';
import { languageName } from '../../../i18n/format.js';
import { dateFormat } from '../../../i18n/intl-made-once.js';
import { deskVisit } from '../desk-visit.js';
import { presentRow } from '../inbox/present-row.js';

/** Languages that are named; what is left over is one number. */
const NAMED = 4;

/** What one begins a day with, as the page shows it; null where it cannot be had: the list does without it. */
export const loadToday = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const today = await visit.tryAsk(readToday);
  if (!today) return null;
  const { locale } = visit;
  const now = Date.now();
  const { languages, ...arrived } = today.arrived;
  const rest = languages.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  return {
    date: dateFormat(locale.format, {
      timeZone: locale.timeZone,
      calendar: 'gregory',
      month: 'long',
      day: 'numeric',
      weekday: 'short',
    }).format(now),
    groups: today.groups.map(({ view, items }) => ({
      view,
      rows: items.map((item) => presentRow(item, locale, now)),
    })),
    returned: today.returned,
    arrived: {
      ...arrived,
      languages: [
        ...languages
          .slice(0, NAMED)
          .map(({ lang, count }) => ({ lang, name: languageName(lang, locale), count })),
        ...(rest ? [{ lang: '', name: '', count: rest }] : []),
      ],
    },
  };
};
export type Today = NonNullable<Awaited<ReturnType<typeof loadToday>>>;
