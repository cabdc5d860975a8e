import type { LoaderFunctionArgs } from 'react-router';
import { type ModerationEntry, readModerationLog } from '../../core/contract/index.js';
import { visitOf } from '../api/visit.js';
import { decisionsAsCsv } from '../features/moderation/decisions-as-csv.js';

/** The API's longest page, and as many of them as anybody opens in a spreadsheet. */
const PAGE = 100;
const PAGES = 100;

/** `/moderation.csv`: the log of decisions not to publish, the newest first. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const items: ModerationEntry[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < PAGES && cursor !== null; page++) {
    const read: { items: ModerationEntry[]; nextCursor: string | null } = await visit.ask(
      readModerationLog,
      { query: { limit: PAGE, cursor } },
    );
    items.push(...read.items);
    cursor = read.nextCursor;
  }
  return new Response(decisionsAsCsv(items), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="moderation.csv"',
      'cache-control': 'public, no-cache',
    },
  });
};
