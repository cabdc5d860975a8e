import { useRouteLoaderData } from 'react-router';
import type { Desk, loadDesk } from './load-desk.js';

/** What the desk has loaded around the page. */
export const useDesk = (): Desk => {
  const desk = useRouteLoaderData<typeof loadDesk>('routes/staff/desk');
  if (!desk) throw new Error('useDesk() outside of the desk');
  return desk;
};
