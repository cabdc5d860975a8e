import type { LoaderFunctionArgs } from 'react-router';
import { readSite } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';

/** The site's own address as residents see it. */
export const originOf = ({
  request,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'context'>): string =>
  context.publicUrl ?? new URL(request.url).origin;

/** What is the same for everybody who comes. A page must stand even when the API does not answer, so the demo mark is read as something to do without. */
export const loadSite = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const site = await visit.tryAsk(readSite);
  return {
    demo: site?.demo ?? false,
    /** Whether mail leaves this site. */
    mail: site?.mail ?? false,
    /** How long what belongs to a voice is kept. */
    kept: site?.kept ?? [],
    origin: originOf(args),
    /** Browsers may keep the page that says that there is no net. */
    offline: args.context.offline ?? false,
  };
};
