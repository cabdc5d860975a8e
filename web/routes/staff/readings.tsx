import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { loadReadings, sayBefore, sayReading } from '../../features/desk/readings/load-readings.js';
import { Readings } from '../../features/desk/readings/Readings.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

const PLACE = 'readings';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const [view, before] = await Promise.all([
    loadReadings(visit),
    keptThroughSignIn(args, visit, PLACE),
  ]);
  return { view, before: before && sayBefore(before) };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const posted = await formOf(args.request);
  const outcome = await orKeptToSignIn(args, { place: PLACE, posted }, () =>
    sayReading(visit, posted),
  );
  if (outcome) return data(outcome, { status: outcome.problem?.status ?? 200 });
  return redirect(visit.url.pathname);
};

export default function ReadingsRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <Readings view={view} state={useOutcome<typeof action>() ?? before} />;
}
