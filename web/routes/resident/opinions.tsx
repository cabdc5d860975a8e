import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listOpinions, readPlan } from '../../../core/contract/index.js';
import { tagOf } from '../../../core/language/index.js';
import { understood } from '../../api/understood.js';
import { visitOf } from '../../api/visit.js';
import { wayToSpeak } from '../../features/confided/way-to-speak.js';
import { Exchange } from '../../features/opinions/Exchange.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { languageName } from '../../i18n/format.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Pagination } from '../../ui/Pagination.js';

const PAGE = 10;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const asked = Object.fromEntries(visit.url.searchParams);
  const { measure = '', cursor = '' } = understood(listOpinions, asked);
  const language = visit.url.searchParams.get('in') ?? '';
  const writtenIn = tagOf(language) ? LOCALES.writtenAs(language) : '';
  const [page, plan] = await Promise.all([
    visit.ask(listOpinions, { query: { measure, writtenIn, cursor, limit: PAGE } }),
    measure ? visit.tryAsk(readPlan) : undefined,
  ]);
  const title = plan?.fields
    .flatMap(({ chapters }) => chapters)
    .flatMap(({ measures }) => measures)
    .find(({ code }) => code === measure)?.title;
  return { ...page, measure, writtenIn, cursor, title };
};

export default function OpinionsRoute() {
  const { items, nextCursor, measure, writtenIn, cursor, title } = useLoaderData<typeof loader>();
  const words = useWords();
  const { say, plain, locale } = words;
  const way = wayToSpeak(words, measure);
  const to = useTo();
  const address = (query: Record<string, string>) =>
    to(
      `/opinions?${new URLSearchParams({ ...(measure ? { measure } : {}), ...(writtenIn ? { in: writtenIn } : {}), ...query })}`,
    );
  const inLanguage = writtenIn
    ? say('opinions.inLanguage', {
        language: languageName(writtenIn, locale) || plain('form.otherLanguage'),
      })
    : say('opinions.title');
  const heading = title ? say('opinions.forMeasure', { title }) : inLanguage;
  return (
    <Page title={plain('opinions.title')}>
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{heading}</h1>
          <p className="lead">{say('opinions.lead')}</p>
          {measure || writtenIn ? <Link to={to('/opinions')}>{say('opinions.all')}</Link> : null}
        </div>
        <div className="stack-wide">
          {items.length > 0 ? (
            items.map((opinion) => <Exchange key={opinion.id} opinion={opinion} />)
          ) : (
            <EmptyState>
              <p>{say('opinions.empty')}</p>
              <LinkButton kind={way.kind ?? 'quiet'} href={to(way.path)}>
                {say(way.kind ? way.say : 'opinion.title')}
              </LinkButton>
            </EmptyState>
          )}
          <Pagination
            label={plain('action.more')}
            next={
              nextCursor
                ? { href: address({ cursor: nextCursor }), text: say('action.more') }
                : undefined
            }
            first={cursor ? { href: address({}), text: say('action.toStart') } : undefined}
          />
        </div>
      </div>
    </Page>
  );
}
