import { type LoaderFunctionArgs, redirect } from 'react-router';
import { notRefused } from '../api/visit.js';
import { wantedLocale } from '../i18n/negotiate.js';

/** `/` leads to the visitor's language. */
export const loader = ({ request, context }: LoaderFunctionArgs) => {
  notRefused(context);
  return redirect(`/${wantedLocale(request).tag}`, {
    headers: { vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-cache' },
  });
};
