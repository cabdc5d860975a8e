import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { loadReadings, sayReading } from '../../features/desk/readings/load-readings.js';
import { Readings } from '../../features/desk/readings/Readings.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadReadings(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await sayReading(visit, await formOf(args.request));
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(visit.url.pathname);
};

export default function ReadingsRoute() {
  return <Readings view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
