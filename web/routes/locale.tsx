import { Outlet } from 'react-router';

/** Holds the pages of one language; each loader finds the language by `visitOf`. */
export default function LocaleRoute() {
  return <Outlet />;
}
