import { useLoaderData, useParams } from 'react-router';
import { builderAction, builderLoader } from '../../../features/desk/forms/builder/route-parts.js';
import { FormWords } from '../../../features/desk/forms/builder/words/FormWords.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';
export { shownAnew as shouldRevalidate } from '../../../features/desk/shown-anew.js';

export const loader = builderLoader;
export const action = builderAction();

export default function FormWordsRoute() {
  const { tag = '' } = useParams();
  const { view, before } = useLoaderData<typeof loader>();
  return <FormWords view={view} state={useOutcome<typeof action>() ?? before} tag={tag} />;
}
