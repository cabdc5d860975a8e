import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { FormPage } from '../../../features/desk/forms/one/FormPage.js';
import { actOnForm, type FormState, loadForm } from '../../../features/desk/forms/one/load-form.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

const placeOf = (code: string): string => `form.${code}`;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const code = args.params.code ?? '';
  const [view, kept] = await Promise.all([
    loadForm(visit, code),
    keptThroughSignIn(args, visit, placeOf(code)),
  ]);
  const before: FormState | undefined = kept && {
    ...{ act: 'remark', at: kept.at },
    text: kept.typed.text ?? '',
  };
  return { view, before };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const code = args.params.code ?? '';
  const posted = await formOf(args.request);
  const outcome = await orKeptToSignIn(args, { place: placeOf(code), posted }, () =>
    actOnForm(visit, code, posted),
  );
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(visit.url.pathname + visit.url.search);
};

export default function FormRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <FormPage view={view} state={useOutcome<typeof action>() ?? before} />;
}
