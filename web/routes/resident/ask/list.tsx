import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listQuestionnaires } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { FormLines } from '../../../features/ask/FormLines.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';

export const handle = { shared: true };

export const loader = (args: LoaderFunctionArgs) => visitOf(args).ask(listQuestionnaires);

/** What the city asks, and what one can ask of it. */
export default function AskListRoute() {
  const { items } = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const requests = items.filter(({ becomes }) => becomes);
  const counted = items.filter(({ becomes }) => !becomes);
  return (
    <Page title={plain('ask.title')}>
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{say('ask.title')}</h1>
          <p className="lead">{say('ask.lead')}</p>
          {requests.length > 0 ? <a href="#requests">{say('ask.requests')}</a> : null}
        </div>
        {items.length === 0 ? <p>{say('ask.empty')}</p> : null}
        <FormLines forms={counted} level="h2" />
        {requests.length > 0 ? (
          <section id="requests" className="section">
            <h2>{say('ask.requests')}</h2>
            <p>{say('ask.becomes')}</p>
            <FormLines forms={requests} level="h3" />
          </section>
        ) : null}
      </div>
    </Page>
  );
}
