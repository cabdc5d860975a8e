import { data, useLoaderData, useParams } from 'react-router';
import { QuestionEditor } from '../../../features/desk/forms/builder/QuestionEditor.js';
import { builderAction, builderLoader } from '../../../features/desk/forms/builder/route-parts.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';
export { shownAnew as shouldRevalidate } from '../../../features/desk/shown-anew.js';

export const loader = builderLoader;

/** Saved, one is among the questions again. */
export const action = builderAction((posted, here) => {
  const [, list = here] = /^(.*\/build)\/[^/]+$/.exec(here) ?? [];
  return `${list}#${posted.get('id')}`;
});

export default function BuildQuestionRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  const state = useOutcome<typeof action>() ?? before;
  const { question: id } = useParams();
  const question = view.form.pages.flat().find((one) => one.id === id);
  if (!question) throw data({ code: 'not_found' }, { status: 404 });
  return <QuestionEditor view={view} state={state} question={question} />;
}
