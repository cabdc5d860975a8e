import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listQuestionnaires } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { OpenState } from '../../../features/ask/OpenState.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';

export const handle = { shared: true };

export const loader = (args: LoaderFunctionArgs) => visitOf(args).ask(listQuestionnaires);

/** What the city asks. */
export default function AskListRoute() {
  const { items } = useLoaderData<typeof loader>();
  const { say, plain, show } = useWords();
  const to = useTo();
  return (
    <Page title={plain('ask.title')}>
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{say('ask.title')}</h1>
          <p className="lead">{say('ask.lead')}</p>
        </div>
        {items.length === 0 ? <p>{say('ask.empty')}</p> : null}
        {items.map((one) => (
          <section key={one.code} className="section" lang={one.lang}>
            <h2>{show(one.title)}</h2>
            <p>{show(one.lead)}</p>
            <p className="small">
              {say('ask.size', { questions: one.questions, minutes: one.minutes })}{' '}
              <OpenState of={one} />
            </p>
            <div className="actions">
              {one.state === 'open' ? (
                <LinkButton href={to(`/ask/${one.code}`)}>{say('ask.start')}</LinkButton>
              ) : null}
              {one.results === 'public' && one.state !== 'soon' ? (
                <LinkButton kind="quiet" href={to(`/ask/${one.code}/results`)}>
                  {say('ask.results')}
                </LinkButton>
              ) : null}
            </div>
          </section>
        ))}
      </div>
    </Page>
  );
}
