import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readModerationLog } from '../../../core/contract/index.js';
import { understood } from '../../api/understood.js';
import { visitOf } from '../../api/visit.js';
import { DecisionList } from '../../features/moderation/DecisionList.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Breadcrumb } from '../../ui/frame/Breadcrumb.js';
import { Pagination } from '../../ui/Pagination.js';

const PAGE = 20;

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const given = Object.fromEntries(visit.url.searchParams);
  const { cursor = '' } = understood(readModerationLog, given);
  const log = await visit.ask(readModerationLog, { query: { cursor, limit: PAGE } });
  return { ...log, cursor };
};

/** What was not published though its sender agreed, or not answered, and why. */
export default function ModerationRoute() {
  const { items, counts, declined, nextCursor, cursor } = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <Page title={plain('moderation.title')}>
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/opinions'), text: say('opinions.title') },
          ]}
          here={say('moderation.title')}
        />
        <div className="page-head">
          <h1>{say('moderation.title')}</h1>
          <p className="lead">{say('moderation.lead')}</p>
        </div>
        {items.length === 0 && !cursor ? <p>{say('moderation.empty')}</p> : null}
        {counts.length + declined.length > 0 ? (
          <section className="section">
            <h2>{say('moderation.counts')}</h2>
            <ul className="bullets">
              {counts.map(({ reason, count }) => (
                <li key={reason}>
                  {say(`moderationReason.${reason}`)}: {formatFigure(count, 0)}
                </li>
              ))}
            </ul>
            {declined.length > 0 ? (
              <>
                <h3>{say('moderation.acts.decline')}</h3>
                <ul className="bullets">
                  {declined.map(({ reason, count }) => (
                    <li key={reason}>
                      {say(`moderation.declinedReason.${reason}`)}: {formatFigure(count, 0)}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            <p>
              <a href="/moderation.csv" download>
                {say('moderation.download')}
              </a>
            </p>
          </section>
        ) : null}
        {items.length > 0 ? (
          <section className="section">
            <h2 id="decisions">{say('moderation.list')}</h2>
            <DecisionList items={items} />
          </section>
        ) : null}
        <Pagination
          label={plain('action.more')}
          next={
            nextCursor
              ? {
                  href: to(`/moderation?${new URLSearchParams({ cursor: nextCursor })}`),
                  text: say('action.more'),
                }
              : undefined
          }
          first={cursor ? { href: to('/moderation'), text: say('action.toStart') } : undefined}
        />
      </div>
    </Page>
  );
}
