import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import {
  countOpinions,
  listOpinions,
  type OpinionCounts,
  readPlan,
} from '../../../core/contract/index.js';
import { cityOf } from '../../api/client.js';
import { type Visit, visitOf } from '../../api/visit.js';
import { everydayWords } from '../../features/everyday/everyday.js';
import { ChapterLines } from '../../features/home/ChapterLines.js';
import { CityHallCard } from '../../features/home/CityHallCard.js';
import { Doors } from '../../features/home/Doors.js';
import { Hero } from '../../features/home/Hero.js';
import { Mine } from '../../features/home/Mine.js';
import { Needs } from '../../features/home/Needs.js';
import { NewestAnswers } from '../../features/home/NewestAnswers.js';
import { endedOf } from '../../features/plan/ended/ended.js';
import { overviewOf } from '../../features/plan/overview.js';
import { Page } from '../../features/site/Page.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';

const ANSWERS = 2;

/**
 * The newest: first those in the reader's language, by their days alone, as a heading of new answers says; then of all, where
 * what is seldom heard stays up longer.
 */
const newestFor = async (visit: Visit, writtenIn: string) => {
  const [own, all] = await Promise.all([
    visit.tryAsk(listOpinions, { query: { limit: ANSWERS, writtenIn, sort: 'newest' } }),
    visit.tryAsk(listOpinions, { query: { limit: ANSWERS } }),
  ]);
  const seen = new Set(own?.items.map(({ id }) => id));
  const rest = (all?.items ?? []).filter(({ id }) => !seen.has(id));
  return [...(own?.items ?? []), ...rest].slice(0, ANSWERS);
};

/** New answers by chapter. */
const freshBy = (
  chapters: readonly { readonly code: string }[],
  fresh: OpinionCounts['fresh'],
): Record<string, number> =>
  Object.fromEntries(
    chapters.map(({ code }) => [
      code,
      fresh
        .filter(({ measure }) => measure.startsWith(`${code}-`))
        .reduce((sum, { count }) => sum + count, 0),
    ]),
  );

export const handle = { shared: true };

/** The doors must stand open even when the API does not answer, so nothing here is read as a must. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const { tag } = visit.locale;
  const own = LOCALES.writtenAs(tag);
  const [plan, opinions, counts] = await Promise.all([
    visit.tryAsk(readPlan),
    newestFor(visit, own),
    visit.tryAsk(countOpinions),
  ]);
  const chapters = plan ? overviewOf(plan).flatMap((field) => field.chapters) : [];
  return {
    chapters,
    fresh: freshBy(chapters, counts?.fresh ?? []),
    ended: endedOf(plan),
    opinions,
    others: (counts?.languages ?? []).filter(({ lang }) => lang !== own),
    words: everydayWords(cityOf(args.context), tag),
  };
};

export default function HomeRoute() {
  const { chapters, fresh, ended, opinions, others, words } = useLoaderData<typeof loader>();
  const { plain } = useWords();
  return (
    <Page title={plain('home.title')}>
      <Hero />
      <div className="wrap">
        <Doors />
        <div className="home-columns">
          <Needs words={words} />
          <Mine />
        </div>
        <NewestAnswers opinions={opinions} others={others} />
        <div className="home-columns">
          {chapters.length > 0 ? (
            <ChapterLines chapters={chapters} fresh={fresh} ended={ended} />
          ) : null}
          <CityHallCard />
        </div>
      </div>
    </Page>
  );
}
