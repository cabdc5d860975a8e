import { type ActionFunctionArgs, redirect } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { readingsCookie } from '../../features/site/readings-cookie.js';

export const loader = () => redirect('/');

/** Sets furigana on or off and goes back to the page it was asked on. */
export const action = async (args: ActionFunctionArgs) => {
  const { locale } = visitOf(args);
  const form = await args.request.formData();
  const back = String(form.get('back') ?? '');
  // Only a path of ours: `//elsewhere` would leave the site.
  const path = /^\/(?![/\\])/.test(back) ? back : `/${locale.tag}`;
  return redirect(path, {
    status: 303,
    headers: { 'set-cookie': readingsCookie(form.get('readings') !== 'off') },
  });
};
