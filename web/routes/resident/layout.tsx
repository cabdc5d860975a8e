import { type LoaderFunctionArgs, Outlet, useLoaderData, useMatches } from 'react-router';
import { Frame, type PageForm } from '../../features/site/Frame.js';
import { loadSite } from '../../features/site/load-site.js';

export const loader = (args: LoaderFunctionArgs) => loadSite(args);

const formOf = (handle: unknown): PageForm | undefined =>
  typeof handle === 'object' && handle !== null && 'form' in handle
    ? (handle.form as PageForm)
    : undefined;

export default function ResidentLayout() {
  const { demo } = useLoaderData<typeof loader>();
  const form = useMatches()
    .map(({ handle }) => formOf(handle))
    .find(Boolean);
  return (
    <Frame demo={demo} form={form}>
      <Outlet />
    </Frame>
  );
}
