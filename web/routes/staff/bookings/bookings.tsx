import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { Bookings } from '../../../features/desk/bookings/Bookings.js';
import { keepBookings, loadBookings } from '../../../features/desk/bookings/load-bookings.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadBookings(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const problem = await keepBookings(visit, await formOf(args.request));
  if (problem) return data({ problem, at: Date.now() }, { status: problem.status });
  const { pathname, search } = visit.url;
  return redirect(`${pathname}${search}`);
};

export default function BookingsRoute() {
  return <Bookings view={useLoaderData<typeof loader>()} state={useOutcome<typeof action>()} />;
}
