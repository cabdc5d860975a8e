import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { cityOf } from '../../../api/client.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { loadPrint } from '../../../features/desk/forms/paper/load-print.js';
import { PrintedForm } from '../../../features/desk/forms/paper/PrintedForm.js';
import { plainIn } from '../../../i18n/messages.server.js';

export const loader = (args: LoaderFunctionArgs) =>
  loadPrint(deskVisit(args), args.params.code ?? '', (tag) => plainIn(tag, cityOf(args.context)));

export default function PrintRoute() {
  return <PrintedForm view={useLoaderData<typeof loader>()} />;
}
