import type { LoaderFunctionArgs } from 'react-router';
import { readResults } from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import { visitOf } from '../../../api/visit.js';
import { resultsAsCsv } from '../../../features/ask/results/results-as-csv.js';

/** Published numbers as a table for spreadsheets, the same in every language. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const params = { code: args.params.code ?? '' };
  const query = understood(readResults, Object.fromEntries(visit.url.searchParams));
  const results = await visit.ask(readResults, { params, query });
  return new Response(resultsAsCsv(results), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${results.code}.csv"`,
      'cache-control': 'public, no-cache',
    },
  });
};
