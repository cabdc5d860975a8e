import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { lessonAnchor } from '../../features/desk/lessons/LessonRow.js';
import { Lessons } from '../../features/desk/lessons/Lessons.js';
import { loadLessons, takeBack } from '../../features/desk/lessons/load-lessons.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadLessons(deskVisit(args));

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const outcome = await takeBack(visit, await formOf(args.request));
  if ('problem' in outcome) return data(outcome, { status: outcome.problem.status });
  // Back to the same page and row, which now says that it was taken back.
  const { pathname, search } = visit.url;
  return redirect(`${pathname}${search}#${lessonAnchor(outcome.id)}`);
};

export default function LessonsRoute() {
  return <Lessons lessons={useLoaderData<typeof loader>()} state={useOutcome<typeof action>()} />;
}
