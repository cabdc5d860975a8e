import '../../styles/desk.css';
import { Outlet } from 'react-router';
import { DeskError } from '../../features/desk/frame/DeskError.js';
import { noStore } from '../../features/forms/form-fields.js';

/** The desk runs in the browser too; see root.tsx. */
export const handle = { hydrate: true };
export const headers = noStore;

export default function StaffLayout() {
  return (
    <>
      <meta name="robots" content="noindex" />
      <Outlet />
    </>
  );
}

export const ErrorBoundary = () => (
  <main className="gate">
    <DeskError />
  </main>
);
