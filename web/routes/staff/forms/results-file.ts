import type { LoaderFunctionArgs } from 'react-router';
import { cityOf } from '../../../api/client.js';
import { csvFile, sheetFile } from '../../../features/ask/results/results-file.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { loadForm } from '../../../features/desk/forms/one/load-form.js';
import { wordsFor } from '../../../i18n/messages.server.js';

/** Results as everybody would see them, also before everybody does: for programs, or for people with a spreadsheet. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const { form, results } = await loadForm(visit, args.params.code ?? '');
  if (!results) throw new Response(null, { status: 404 });
  return visit.url.pathname.endsWith('.csv')
    ? csvFile(results, 'no-store')
    : sheetFile(form, results, wordsFor(args.request, cityOf(args.context)), 'no-store');
};
