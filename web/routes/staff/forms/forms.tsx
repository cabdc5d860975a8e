import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { beginForm } from '../../../features/desk/forms/builder/load-builder.js';
import { Forms } from '../../../features/desk/forms/Forms.js';
import { loadForms } from '../../../features/desk/forms/load-forms.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadForms(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await beginForm(visit, await formOf(args.request));
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(`${visit.url.pathname}/${outcome.code}/build`);
};

export default function FormsRoute() {
  return <Forms view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
