import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { countOpinions, listOpinions, readPlan } from '../../../core/contract/index.js';
import { tagOf } from '../../../core/language/index.js';
import { understood } from '../../api/understood.js';
import { visitOf } from '../../api/visit.js';
import { LanguageLinks } from '../../features/opinions/list/LanguageLinks.js';
import { ListForm } from '../../features/opinions/list/ListForm.js';
import {
  isNarrowed,
  type ListAddress,
  listAddress,
} from '../../features/opinions/list/list-address.js';
import { NothingHere } from '../../features/opinions/list/NothingHere.js';
import { OpinionLine } from '../../features/opinions/list/OpinionLine.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { languageName } from '../../i18n/format.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Pagination } from '../../ui/Pagination.js';

const PAGE = 20;

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const given = Object.fromEntries(visit.url.searchParams);
  const {
    measure = '',
    section = '',
    year = '',
    q = '',
    sort = '',
    cursor = '',
  } = understood(listOpinions, given);
  const writtenIn = tagOf(given.in ?? '') ? LOCALES.writtenAs(given.in ?? '') : '';
  const narrowed = { measure, section, writtenIn };
  const [page, counts, plan] = await Promise.all([
    visit.ask(listOpinions, { query: { ...narrowed, year, q, sort, cursor, limit: PAGE } }),
    visit.tryAsk(countOpinions, { query: narrowed }),
    measure ? visit.tryAsk(readPlan) : undefined,
  ]);
  const title = plan?.fields
    .flatMap(({ chapters }) => chapters)
    .flatMap(({ measures }) => measures)
    .find(({ code }) => code === measure)?.title;
  const asked: ListAddress = { q, in: writtenIn, measure, section, year, sort };
  return { ...page, asked, cursor, title, counts };
};

export default function OpinionsRoute() {
  const { items, nextCursor, total, asked, cursor, title, counts } = useLoaderData<typeof loader>();
  const { say, plain, locale } = useWords();
  const to = useTo();
  const inLanguage = asked.in
    ? say('opinions.inLanguage', {
        language: languageName(asked.in, locale) || plain('form.otherLanguage'),
      })
    : say('opinions.title');
  const heading = title ? say('opinions.forMeasure', { title }) : inLanguage;
  const more = say(items.length > 0 ? 'action.more' : 'opinions.searchOn');
  return (
    <Page title={plain('opinions.title')}>
      <div className="wrap reading-wide">
        <div className="page-head">
          <h1>{heading}</h1>
          <p className="lead">{say('opinions.lead')}</p>
        </div>
        <div className="stack">
          <ListForm asked={asked} counts={counts} title={title} />
          <LanguageLinks asked={asked} languages={counts?.languages ?? []} />
          <div className="row" role="status">
            {total ? <p>{say('opinions.count', { count: total })}</p> : null}
            {isNarrowed(asked) && items.length > 0 ? (
              <Link to={to('/opinions')}>{say('opinions.all')}</Link>
            ) : null}
          </div>
          {items.length > 0 ? (
            <div className="opinion-list">
              {items.map((opinion) => (
                <OpinionLine key={opinion.id} opinion={opinion} />
              ))}
            </div>
          ) : null}
          {items.length === 0 && !nextCursor ? <NothingHere asked={asked} /> : null}
          <Pagination
            label={plain('action.more')}
            next={
              nextCursor
                ? { href: to(listAddress(asked, { cursor: nextCursor })), text: more }
                : undefined
            }
            first={
              cursor ? { href: to(listAddress(asked)), text: say('action.toStart') } : undefined
            }
          />
          <p className="small">
            <Link to={to('/moderation')}>{say('opinions.moderation')}</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}
