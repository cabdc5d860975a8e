import { type LoaderFunctionArgs, redirect } from 'react-router';
import { beginDirectorySignIn } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { deskPath } from '../../../features/desk/desk-visit.js';
import { withCookies } from '../../../features/desk/frame/with-cookies.js';

/** To the city's directory of accounts. A link and no form: a page's policy lets no form lead to another host. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const signIn = `/${visit.locale.tag}/staff/sign-in`;
  const to = deskPath(visit.url.searchParams.get('to') ?? '', `/${visit.locale.tag}/staff`);
  const sent = await visit.send(beginDirectorySignIn, { body: { to } });
  if (sent.ok) return withCookies(sent.data.url, sent.headers);
  return redirect(`${signIn}?${new URLSearchParams({ to, why: sent.problem.code })}`);
};
