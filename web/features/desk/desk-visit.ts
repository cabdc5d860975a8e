import { type LoaderFunctionArgs, redirect } from 'react-router';
import type { Send } from '../../api/client.js';
import { readingBy, type Visit, visitOf } from '../../api/visit.js';
import { DESK_PAGES } from './frame/use-shown.js';

const HERE = 'http://desk.invalid';
/** The list, a voice, the pages beside them, and the own account. */
const INSIDE = new RegExp(
  `^/[a-zA-Z-]+/staff(/voices/[^/]+|/account|/(${DESK_PAGES.join('|')})(/[^/]+){0,3})?$`,
);

/** Where one wanted to go if that is a page of the desk, else `home`: anything else could lead to a stranger's site. */
export const deskPath = (wanted: string, home: string): string => {
  if (!wanted.startsWith('/') || !URL.canParse(wanted, HERE)) return home;
  const { origin, pathname, search } = new URL(wanted, HERE);
  return origin === HERE && INSIDE.test(pathname) ? pathname + search : home;
};

/** Where one signs in and is led back to what was asked for, with more in its address. */
export const signInPath = (
  visit: Pick<Visit, 'url' | 'locale'>,
  request: Request,
  more: Readonly<Record<string, string>> = {},
): string => {
  const back = new URL(visit.url);
  for (const [name, value] of Object.entries(more)) back.searchParams.set(name, value);
  // What was done before is not news any more when one comes back.
  for (const name of ['done', 'place', 'copies', 'of']) back.searchParams.delete(name);
  const search = new URLSearchParams({ to: back.pathname + back.search });
  const wasIn =
    request.method !== 'GET' ||
    /(^|;\s*)(__Host-)?koebako_session=/.test(request.headers.get('cookie') ?? '');
  if (wasIn) search.set('again', '1');
  return `/${visit.locale.tag}/staff/sign-in?${search}`;
};

/** What the desk's loaders and actions need of one request: who is not signed in is led to sign in and back. */
export const deskVisit = (args: LoaderFunctionArgs): Visit => {
  const visit = visitOf(args, { staff: true });
  const send: Send = async (op, ...ask) => {
    const sent = await visit.send(op, ...ask);
    if (!sent.ok && sent.problem.code === 'sign_in_required')
      throw redirect(signInPath(visit, args.request));
    // Their work asks for a second step that they have yet to set up.
    if (!sent.ok && sent.problem.code === 'second_step_required')
      throw redirect(`/${visit.locale.tag}/staff/account`);
    return sent;
  };
  return { ...visit, ...readingBy(send) };
};
