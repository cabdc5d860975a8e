import { type LoaderFunctionArgs, redirect } from 'react-router';
import { ELSEWHERE } from '../../features/exit/elsewhere.js';

/** What opens the forms under way, and what would tell that somebody was here. */
const COOKIES = ['visit', 'lang', 'readings'];

/** From a page of another site nobody may end somebody's visit. */
const isOurs = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
};

/**
 * Ends the visit and leads to the weather. What was written is not looked up, so it takes no moment: without the cookie
 * nobody can open it any more, neither by Back nor from the database.
 */
export const loader = ({ request, params }: LoaderFunctionArgs) => {
  const headers = new Headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  if (!isOurs(request)) return redirect(`/${params.lang}`, { headers });
  for (const name of COOKIES)
    headers.append('set-cookie', `${name}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`);
  return redirect(ELSEWHERE, { status: 303, headers });
};
