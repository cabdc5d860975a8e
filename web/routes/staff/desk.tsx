import { type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router';
import { DeskShell } from '../../features/desk/frame/DeskShell.js';
import { loadDesk } from '../../features/desk/load-desk.js';

export const loader = (args: LoaderFunctionArgs) => loadDesk(args);

export default function DeskRoute() {
  return (
    <DeskShell desk={useLoaderData<typeof loader>()}>
      <Outlet />
    </DeskShell>
  );
}
