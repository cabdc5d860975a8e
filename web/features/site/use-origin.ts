import { useRouteLoaderData } from 'react-router';
import type { loader as siteLoader } from '../../routes/resident/layout.js';

/** The site's own address as residents see it, without a slash at the end. */
export const useOrigin = (): string =>
  useRouteLoaderData<typeof siteLoader>('routes/resident/layout')?.origin ?? '';
