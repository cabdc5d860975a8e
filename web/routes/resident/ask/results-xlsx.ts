import type { LoaderFunctionArgs } from 'react-router';
import { readQuestionnaire, readResults } from '../../../../core/contract/index.js';
import { cityOf } from '../../../api/client.js';
import { understood } from '../../../api/understood.js';
import { visitOf } from '../../../api/visit.js';
import { sheetFile } from '../../../features/ask/results/results-file.js';
import { wordsFor } from '../../../i18n/messages.server.js';

/** Published numbers for people with a spreadsheet, in the language of the page. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const params = { code: args.params.code ?? '' };
  const query = understood(readResults, Object.fromEntries(visit.url.searchParams));
  const [results, form] = await Promise.all([
    visit.ask(readResults, { params, query }),
    visit.ask(readQuestionnaire, { params, query }),
  ]);
  const words = wordsFor(args.request, cityOf(args.context));
  return sheetFile(form, results, words, 'public, no-cache');
};
