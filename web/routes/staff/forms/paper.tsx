import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { loadPaper, sayPaper } from '../../../features/desk/forms/paper/load-paper.js';
import { PaperEntry } from '../../../features/desk/forms/paper/PaperEntry.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) =>
  loadPaper(deskVisit(args), args.params.code ?? '');

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await sayPaper(visit, args.params.code ?? '', await formOf(args.request));
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  // Papers come in piles of one language.
  return redirect(
    `${visit.url.pathname}?${new URLSearchParams({ of: outcome.lang, entered: '1' })}`,
  );
};

export default function PaperRoute() {
  return (
    <PaperEntry view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
  );
}
