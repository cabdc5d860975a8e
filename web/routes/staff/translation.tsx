import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { isUuid, readTranslation } from '../../../core/contract/index.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { Editor } from '../../features/desk/translations/editor/Editor.js';
import { presentTranslation } from '../../features/desk/translations/editor/present-translation.js';
import { writeTyped } from '../../features/desk/translations/editor/write-translation.js';
import {
  doneIn,
  nextInWork,
  workPath,
} from '../../features/desk/translations/list/load-translations.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import { fieldsOf, formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const { id = '' } = args.params;
  const [translation, next] = await Promise.all([
    visit.ask(readTranslation, { params: { id } }),
    nextInWork(visit, id),
  ]);
  return {
    view: presentTranslation(translation, visit.locale, Date.now()),
    next,
    done: doneIn(visit.url.searchParams),
    list: workPath(visit, ''),
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const { id = '' } = args.params;
  const form = await formOf(args.request);
  const state = await writeTyped(visit, id, form);
  if (state) return data(state, { status: state.problem?.status ?? 200 });
  const next = fieldsOf(form)('next');
  return redirect(workPath(visit, isUuid(next) && next !== id ? next : '', { checked: id }));
};

export default function TranslationRoute() {
  const { view, next, done, list } = useLoaderData<typeof loader>();
  const state = useOutcome<typeof action>() ?? undefined;
  // A new key for each text, so that nothing typed for one stands under another.
  return <Editor key={view.id} {...{ view, next, done, list, state }} />;
}
