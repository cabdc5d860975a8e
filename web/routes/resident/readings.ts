import { type ActionFunctionArgs, redirect } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { formOf } from '../../features/forms/form-fields.js';
import { readingsCookie } from '../../features/site/readings-cookie.js';

export const loader = () => redirect('/');

/** Sets furigana on or off and goes back to the page it was asked on. */
export const action = async (args: ActionFunctionArgs) => {
  const { locale } = visitOf(args);
  const form = await formOf(args.request);
  const back = String(form.get('back') ?? '');
  // Only a path of ours: `//elsewhere` would leave the site.
  const path = /^\/(?![/\\])/.test(back) ? back : `/${locale.tag}`;
  return redirect(path, {
    status: 303,
    headers: { 'set-cookie': readingsCookie(form.get('readings') !== 'off') },
  });
};

/** Never shown: without a page of its own a route answers errors as JSON. */
export default function ReadingsRoute() {
  return null;
}
