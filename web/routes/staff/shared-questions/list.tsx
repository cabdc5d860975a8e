import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import {
  loadSharedList,
  takeEntryBack,
} from '../../../features/desk/shared-questions/load-shared.js';
import { SharedList } from '../../../features/desk/shared-questions/SharedList.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadSharedList(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const problem = await takeEntryBack(visit, await formOf(args.request));
  return problem ? data(problem, { status: problem.status }) : redirect(visit.url.pathname);
};

export default function DeskSharedRoute() {
  return (
    <SharedList
      items={useLoaderData<typeof loader>()}
      problem={useOutcome<typeof action>() ?? undefined}
    />
  );
}
