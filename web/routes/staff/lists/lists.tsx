import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { FormLists } from '../../../features/desk/form-lists/FormLists.js';
import { decide, loadFormLists } from '../../../features/desk/form-lists/load-form-lists.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadFormLists(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await decide(visit, await formOf(args.request));
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(visit.url.pathname);
};

export default function ListsRoute() {
  return <FormLists view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
