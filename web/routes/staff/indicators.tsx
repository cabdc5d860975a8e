import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { Indicators } from '../../features/desk/indicators/Indicators.js';
import { loadIndicators, sayFigure } from '../../features/desk/indicators/load-indicators.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadIndicators(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const form = await formOf(args.request);
  const outcome = await sayFigure(visit, form);
  if (outcome) return data(outcome, { status: outcome.problem.status });
  return redirect(`${visit.url.pathname}#${form.get('code')}`);
};

export default function IndicatorsRoute() {
  return (
    <Indicators view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
  );
}
