import type { ServedCity } from '../../web/api/client.js';

/** A city as the pages know it, for tests of single pages and of their server. */
export const SITE_CITY: ServedCity = {
  publicContacts: { numbers: [], addresses: [], places: [] },
  timeZone: 'Asia/Tokyo',
  receiptPrefix: 'XY',
  cityHall: { telephone: '000-555-0100', weekdays: '08:30-17:15' },
  matters: { confided: ['1-1-2'] },
  emergency: {
    lastVerified: '2026-01-01',
    lines: [{ id: 'line', number: '99', first: true }],
    always: ['line'],
    fitting: { violence: [], suicide: [], child: [], trafficking: [], 'fire-accident': [] },
  },
  everyday: [],
  texts: {
    ja: { city: { name: 'まめ市', inSentence: 'まめ市', helpDesk: 'まめ市の窓口' }, topic: {} },
  },
};
