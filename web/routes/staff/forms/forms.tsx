import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { beginForm } from '../../../features/desk/forms/builder/begin-form.js';
import { stoppedBefore } from '../../../features/desk/forms/builder/state/builder-state.js';
import { BEGIN_FORM } from '../../../features/desk/forms/builder/state/kept-parts.js';
import { Forms } from '../../../features/desk/forms/Forms.js';
import { loadForms } from '../../../features/desk/forms/load-forms.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const [view, kept] = await Promise.all([
    loadForms(visit),
    keptThroughSignIn(args, visit, BEGIN_FORM),
  ]);
  return { view, before: kept && stoppedBefore(kept) };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const posted = await formOf(args.request);
  const outcome = await orKeptToSignIn(args, { place: BEGIN_FORM, posted }, () =>
    beginForm(visit, posted),
  );
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(`${visit.url.pathname}/${outcome.code}/build`);
};

export default function FormsRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <Forms view={view} state={useOutcome<typeof action>() ?? before} />;
}
