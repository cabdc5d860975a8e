import type { LoaderFunctionArgs } from 'react-router';
import { readResults } from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import { visitOf } from '../../../api/visit.js';
import { csvFile } from '../../../features/ask/results/results-file.js';

/** Published numbers as a table for spreadsheets, the same in every language. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const params = { code: args.params.code ?? '' };
  const query = understood(readResults, Object.fromEntries(visit.url.searchParams));
  return csvFile(await visit.ask(readResults, { params, query }), 'public, no-cache');
};
