import type { LoaderFunctionArgs } from 'react-router';
import { readCalendar } from '../../../../core/contract/index.js';
import { cityOf } from '../../../api/client.js';
import { bookingsAsIcs } from '../../../features/desk/bookings/bookings-as-ics.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { wordsFor } from '../../../i18n/messages.server.js';

/** `/staff/bookings.ics`: the taken times of the coming week that the own desk serves. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const from = visit.url.searchParams.get('from') ?? '';
  const calendar = await visit.ask(readCalendar, { query: { from, days: '7' } });
  const words = wordsFor(args.request, cityOf(args.context));
  const ics = bookingsAsIcs(calendar, {
    taken: words.plain('booking.taken'),
    stamp: new Date().toISOString(),
  });
  return new Response(ics, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="koebako.ics"',
      'cache-control': 'no-store',
    },
  });
};
