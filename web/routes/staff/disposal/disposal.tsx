import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { Disposal } from '../../../features/desk/disposal/Disposal.js';
import { decideOn, loadDisposal } from '../../../features/desk/disposal/load-disposal.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadDisposal(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const problem = await decideOn(visit, await formOf(args.request));
  if (problem) return data({ problem, at: Date.now() }, { status: problem.status });
  return redirect(visit.url.pathname);
};

export default function DisposalRoute() {
  return <Disposal view={useLoaderData<typeof loader>()} state={useOutcome<typeof action>()} />;
}
