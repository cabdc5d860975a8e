import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import {
  loadPaper,
  type PaperState,
  paperIn,
  paperOf,
  sayPaper,
} from '../../../features/desk/forms/paper/load-paper.js';
import { PaperEntry } from '../../../features/desk/forms/paper/PaperEntry.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const code = args.params.code ?? '';
  const [view, kept] = await Promise.all([
    loadPaper(visit, code),
    keptThroughSignIn(args, visit, paperOf(code)),
  ]);
  const before: PaperState | undefined = kept && {
    ...paperIn(view.form, kept.typed),
    at: kept.at,
  };
  return { view, before };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const code = args.params.code ?? '';
  const posted = await formOf(args.request);
  const outcome = await orKeptToSignIn(args, { place: paperOf(code), posted }, () =>
    sayPaper(visit, code, posted),
  );
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  const { lang, key } = outcome.entered;
  // Papers come in piles of one language.
  return redirect(`${visit.url.pathname}?${new URLSearchParams({ of: lang, entered: key })}`);
};

export default function PaperRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <PaperEntry view={view} state={useOutcome<typeof action>() ?? before} />;
}
