import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import {
  loadSharing,
  sharedBefore,
  workOnSharing,
} from '../../../features/desk/shared-questions/load-shared.js';
import { Sharing } from '../../../features/desk/shared-questions/Sharing.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';
export { shownAnew as shouldRevalidate } from '../../../features/desk/shown-anew.js';

const placeOf = (id: string): string => `shared.${id}`;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const id = args.params.id ?? '';
  const [view, kept] = await Promise.all([
    loadSharing(visit, id),
    keptThroughSignIn(args, visit, placeOf(id)),
  ]);
  return { view, before: kept && sharedBefore(kept) };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const id = args.params.id ?? '';
  const posted = await formOf(args.request);
  const refused = await orKeptToSignIn(args, { place: placeOf(id), posted }, () =>
    workOnSharing(visit, id, posted),
  );
  if (refused) return data(refused, { status: refused.problem.status });
  return redirect(visit.url.pathname);
};

export default function DeskSharingRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <Sharing view={view} state={useOutcome<typeof action>() ?? before} />;
}
