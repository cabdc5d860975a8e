import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Audit } from '../../features/desk/audit/Audit.js';
import { loadAudit } from '../../features/desk/audit/load-audit.js';
import { deskVisit } from '../../features/desk/desk-visit.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadAudit(deskVisit(args));

export default function AuditRoute() {
  return <Audit audit={useLoaderData<typeof loader>()} />;
}
