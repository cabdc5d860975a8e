import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { sentenceAnchor } from '../../features/desk/translations/bank/CitySentenceRow.js';
import { CitySentences } from '../../features/desk/translations/bank/CitySentences.js';
import {
  checkIn,
  loadCitySentences,
} from '../../features/desk/translations/bank/load-city-sentences.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadCitySentences(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await checkIn(visit, await formOf(args.request));
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  const { pathname, search } = visit.url;
  return redirect(`${pathname}${search}#${sentenceAnchor(outcome.id)}`);
};

export default function SentencesRoute() {
  return (
    <CitySentences view={useLoaderData<typeof loader>()} state={useOutcome<typeof action>()} />
  );
}
