import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { FormPage } from '../../../features/desk/forms/one/FormPage.js';
import { actOnForm, loadForm } from '../../../features/desk/forms/one/load-form.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) =>
  loadForm(deskVisit(args), args.params.code ?? '');

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await actOnForm(visit, args.params.code ?? '', await formOf(args.request));
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(visit.url.pathname + visit.url.search);
};

export default function FormRoute() {
  return <FormPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
