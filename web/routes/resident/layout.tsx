import { type LoaderFunctionArgs, Outlet, useLoaderData, useMatches } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { Frame, type PageForm } from '../../features/site/Frame.js';

export interface SiteInfo {
  readonly name: string;
  readonly municipality: string;
  readonly demo: boolean;
}

/** A page must stand even when the API does not answer, so the demo mark is read as something to do without. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const site = await visit.tryRead<SiteInfo>('/api/site');
  return { demo: site?.demo ?? false, origin: args.context.publicUrl ?? visit.url.origin };
};

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
