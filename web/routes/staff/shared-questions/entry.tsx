import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { loadSharing, workOnSharing } from '../../../features/desk/shared-questions/load-shared.js';
import { Sharing } from '../../../features/desk/shared-questions/Sharing.js';
import { formOf } from '../../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) =>
  loadSharing(deskVisit(args), args.params.id ?? '');

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const refused = await workOnSharing(visit, args.params.id ?? '', await formOf(args.request));
  if (refused) return data(refused, { status: refused.problem.status });
  return redirect(visit.url.pathname);
};

export default function DeskSharingRoute() {
  return <Sharing view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
