import type { LoaderFunctionArgs } from 'react-router';
import { indicatorsAsCsv, listIndicators } from '../../core/contract/index.js';
import { visitOf } from '../api/visit.js';

/** `/indicators.csv`: every figure of the plan's indicators. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { items } = await visitOf(args).ask(listIndicators);
  return new Response(indicatorsAsCsv(items), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="indicators.csv"',
      'cache-control': 'public, no-cache',
    },
  });
};
