import { redirect } from 'react-router';

/** Leads on and hands over the cookies that the API set; nobody keeps it. */
export const withCookies = (to: string, given: Headers | undefined): Response => {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of given?.getSetCookie() ?? []) headers.append('set-cookie', cookie);
  return redirect(to, { headers });
};
