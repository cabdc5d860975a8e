import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useLoaderData,
} from 'react-router';
import { Decisions } from '../../features/desk/decisions/Decisions.js';
import { decideMany, decisionsBefore } from '../../features/desk/decisions/decide-many.js';
import { loadDecisions } from '../../features/desk/decisions/load-decisions.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

const PLACE = 'decisions';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const [decisions, before] = await Promise.all([
    loadDecisions(visit),
    keptThroughSignIn(args, visit, PLACE),
  ]);
  return { decisions, before: before && decisionsBefore(before) };
};

export const action = async (args: ActionFunctionArgs) => {
  const posted = await formOf(args.request);
  const decided = await orKeptToSignIn(args, { place: PLACE, posted }, () =>
    decideMany(deskVisit(args), posted),
  );
  return data(decided, { status: decided.problem?.status ?? 200 });
};

export default function DecisionsRoute() {
  const { decisions, before } = useLoaderData<typeof loader>();
  return <Decisions decisions={decisions} state={useOutcome<typeof action>() ?? before} />;
}
