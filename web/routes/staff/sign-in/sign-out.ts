import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { signOut } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const sent = await visit.send(signOut);
  const headers = new Headers();
  if (sent.ok) {
    for (const cookie of sent.headers.getSetCookie()) headers.append('set-cookie', cookie);
    headers.set('clear-site-data', '"cache"');
  }
  // A session that was over already is what was wanted; anything else must not look like a sign-out.
  const out = sent.ok || sent.problem.code === 'sign_in_required';
  return redirect(`/${visit.locale.tag}/staff${out ? '/sign-in?out=1' : ''}`, { headers });
};

export const loader = (args: LoaderFunctionArgs) => redirect(`/${visitOf(args).locale.tag}/staff`);
