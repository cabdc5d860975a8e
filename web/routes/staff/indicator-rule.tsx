import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { actOnRule, loadRule } from '../../features/desk/indicators/rule/load-rule.js';
import { RulePage } from '../../features/desk/indicators/rule/RulePage.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = async (args: LoaderFunctionArgs) => ({
  view: await loadRule(deskVisit(args), args.params.code ?? ''),
});

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await actOnRule(visit, args.params.code ?? '', await formOf(args.request));
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(visit.url.pathname);
};

export default function IndicatorRuleRoute() {
  const { view } = useLoaderData<typeof loader>();
  return <RulePage view={view} state={useOutcome<typeof action>()} />;
}
