import { type LoaderFunctionArgs, redirect } from 'react-router';
import { finishDirectorySignIn } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { deskPath } from '../../../features/desk/desk-visit.js';
import { withCookies } from '../../../features/desk/frame/with-cookies.js';
import { wantedLocale } from '../../../i18n/negotiate.js';

/** Back from the directory: at one address for all languages, so the page's own says nothing of who reads it. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const home = `/${wantedLocale(args.request).tag}/staff`;
  const answer = visit.url.search.slice(1);
  const sent = await visit.send(finishDirectorySignIn, { body: { answer } });
  if (sent.ok) return withCookies(deskPath(sent.data.to, home), sent.headers);
  return redirect(`${home}/sign-in?why=${sent.problem.code}`);
};
