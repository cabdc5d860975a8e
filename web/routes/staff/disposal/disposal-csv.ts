import type { LoaderFunctionArgs } from 'react-router';
import { type RegisterLine, readRegister } from '../../../../core/contract/index.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { registerAsCsv } from '../../../features/desk/disposal/register-as-csv.js';

/** The API's longest page, and as many of them as anybody opens in a spreadsheet. */
const PAGE = 100;
const PAGES = 1_000;

/** `/staff/disposal.csv`: the register of what was disposed of, the newest first. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const items: RegisterLine[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < PAGES && cursor !== null; page++) {
    const read: { items: RegisterLine[]; nextCursor: string | null } = await visit.ask(
      readRegister,
      { query: { limit: PAGE, cursor } },
    );
    items.push(...read.items);
    cursor = read.nextCursor;
  }
  return new Response(registerAsCsv(items), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="disposal.csv"',
      'cache-control': 'no-store',
    },
  });
};
