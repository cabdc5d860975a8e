import { useRouteLoaderData } from 'react-router';
import type { loadSite } from './load-site.js';

/** What is known of the site; undefined on an error page outside of it. */
export const useSite = () => useRouteLoaderData<typeof loadSite>('routes/resident/layout');

/** The site's own address as residents see it, without a slash at the end. */
export const useOrigin = (): string => useSite()?.origin ?? '';
