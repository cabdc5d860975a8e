import { useLoaderData } from 'react-router';
import { Preview } from '../../../features/desk/forms/builder/Preview.js';
import { builderLoader } from '../../../features/desk/forms/builder/route-parts.js';

export { DeskError as ErrorBoundary } from '../../../features/desk/frame/DeskError.js';

export const loader = builderLoader;

export default function PreviewRoute() {
  return <Preview view={useLoaderData<typeof loader>().view} />;
}
