import type { Visit } from '../../api/visit.js';

/** In the address of a page: the token that the link of a mail carries. */
const TOKEN = 't';
export const tokenIn = ({ url }: Pick<Visit, 'url'>): string => url.searchParams.get(TOKEN) ?? '';

/** What a page says of itself whose address is a secret: it waits in no cache, and nobody is told where one came from. */
export const byLinkHeaders = () => ({
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
});
