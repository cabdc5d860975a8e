import { data, type LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { noStore } from '../../features/forms/form-fields.js';
import { useTo } from '../../features/site/address.js';
import { useWords } from '../../i18n/words.js';

export const headers = noStore;

export const loader = (args: LoaderFunctionArgs) => {
  visitOf(args);
  return data(null, { status: 410 });
};

/** What stands where something confidential was: nothing tells what it was, nor which site this is. */
export default function ClosedRoute() {
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <>
      <title>{plain('underWay.closed.title')}</title>
      <meta name="robots" content="noindex" />
      <main id="main" className="wrap reading page-top stack">
        <h1>{say('underWay.closed.title')}</h1>
        <p>
          <a href={to()}>{say('underWay.closed.start')}</a>
        </p>
      </main>
    </>
  );
}
