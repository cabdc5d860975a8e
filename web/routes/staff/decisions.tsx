import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Decisions } from '../../features/desk/decisions/Decisions.js';
import { decideMany } from '../../features/desk/decisions/decide-many.js';
import { loadDecisions } from '../../features/desk/decisions/load-decisions.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadDecisions(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const decided = await decideMany(deskVisit(args), await formOf(args.request));
  return data(decided, { status: decided.problem?.status ?? 200 });
};

export default function DecisionsRoute() {
  return (
    <Decisions
      decisions={useLoaderData<typeof loader>()}
      state={useActionData<typeof action>() ?? undefined}
    />
  );
}
