import { useLoaderData } from 'react-router';
import { Builder } from '../../../features/desk/forms/builder/Builder.js';
import { builderAction, builderLoader } from '../../../features/desk/forms/builder/route-parts.js';
import { useOutcome } from '../../../features/desk/use-outcome.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';
export { shownAnew as shouldRevalidate } from '../../../features/desk/shown-anew.js';

export const loader = builderLoader;

/** Back to the question that was moved. */
export const action = builderAction((posted, here) => {
  const id = posted.get('id');
  return typeof id === 'string' && id ? `${here}#${id}` : here;
});

export default function BuildRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  return <Builder view={view} state={useOutcome<typeof action>() ?? before} />;
}
