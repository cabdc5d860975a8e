import type { LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../../api/visit.js';

interface SiteInfo {
  readonly name: string;
  readonly municipality: string;
  readonly demo: boolean;
}

/** A page must stand even when the API does not answer, so the demo mark is read as something to do without. */
export const loadSite = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const site = await visit.tryRead<SiteInfo>('/api/site');
  return { demo: site?.demo ?? false, origin: args.context.publicUrl ?? visit.url.origin };
};
