import { data, type LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../../api/visit.js';

/** Any other address: first to the right language (but for files that programs ask for), then the error page. */
export const loader = (args: LoaderFunctionArgs) => {
  visitOf(args);
  throw data({ code: 'not_found' }, { status: 404 });
};

export default function NotFound() {
  return null;
}
