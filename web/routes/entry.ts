import { type LoaderFunctionArgs, redirect } from 'react-router';
import { wantedLocale } from '../i18n/negotiate.js';

/** `/` leads to the visitor's language. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  redirect(`/${wantedLocale(request).tag}`, {
    headers: { vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-cache' },
  });
