import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { DisclosureSheet } from '../../../features/desk/disclosure/DisclosureSheet.js';
import { loadDisclosure } from '../../../features/desk/disclosure/load-disclosure.js';

/** `/staff/voices/:id/disclosure`: all that is kept of a voice, to be printed and looked through. */
export const loader = async (args: LoaderFunctionArgs) => {
  const loaded = await loadDisclosure(deskVisit(args), args.params.id ?? '');
  if (loaded.problem) throw data({ code: loaded.problem.code }, { status: loaded.problem.status });
  return loaded;
};

export default function DisclosureRoute() {
  return <DisclosureSheet view={useLoaderData<typeof loader>()} />;
}
