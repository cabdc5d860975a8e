import { data, type HeadersArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listSharedQuestions, listTopics } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { carefulHeaders } from '../../../features/exit/careful.js';
import { QuickExit } from '../../../features/exit/QuickExit.js';
import { SharedLines } from '../../../features/shared-questions/SharedLines.js';
import { useTopicTitle } from '../../../features/shared-questions/use-topic-title.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { EmptyState } from '../../../ui/EmptyState.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const [{ items }, topics] = await Promise.all([
    visit.ask(listSharedQuestions),
    visit.ask(listTopics),
  ]);
  const shown = topics.items
    .map(({ code }) => ({ code, items: items.filter(({ topic }) => topic === code) }))
    .filter((topic) => topic.items.length > 0);
  return data(shown, { headers: carefulHeaders(visit) });
};

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

/** What others asked, by topic. Some of it is about violence, so the page can be left like those. */
export default function SharedQuestionsRoute() {
  const topics = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const to = useTo();
  const title = useTopicTitle();
  return (
    <Page title={plain('shared.title')}>
      <QuickExit />
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{say('shared.title')}</h1>
          <p className="lead">{say('shared.lead')}</p>
        </div>
        {topics.length === 0 ? (
          <EmptyState>
            <p>{say('shared.none')}</p>
          </EmptyState>
        ) : null}
        {topics.map(({ code, items }) => (
          <section className="section" key={code} id={code} aria-labelledby={`topic-${code}`}>
            <h2 id={`topic-${code}`}>{title(code)}</h2>
            <SharedLines items={items} />
          </section>
        ))}
        <div className="actions section">
          <LinkButton href={to('/consultation')}>{say('consultation.title')}</LinkButton>
        </div>
      </div>
    </Page>
  );
}
