import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listOpinions, readPlan } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { Doors } from '../../features/home/Doors.js';
import { Hero } from '../../features/home/Hero.js';
import { NewestVoice } from '../../features/home/NewestVoice.js';
import { Exchange } from '../../features/opinions/Exchange.js';
import { ChapterRow } from '../../features/plan/ChapterRow.js';
import { overviewOf } from '../../features/plan/overview.js';
import { SearchForm } from '../../features/plan/SearchForm.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';

/** The doors must stand open even when the API does not answer, so nothing here is read as a must. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const [plan, recent] = await Promise.all([
    visit.tryAsk(readPlan),
    visit.tryAsk(listOpinions, { query: { limit: 12 } }),
  ]);
  return {
    chapters: plan ? overviewOf(plan).flatMap(({ chapters }) => chapters) : [],
    opinions: recent?.items ?? [],
  };
};

export default function HomeRoute() {
  const { chapters, opinions } = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const to = useTo();
  const newest = (chapter: string) =>
    opinions.find(({ measure }) => measure?.code.startsWith(`${chapter}-`));
  return (
    <Page title={plain('home.title')}>
      <Hero />
      <div className="wrap">
        <Doors />

        <section className="section">
          <h2>{say('home.answers.title')}</h2>
          {opinions.length > 0 ? (
            <>
              <div className="pair">
                {opinions.slice(0, 4).map((opinion) => (
                  <Exchange key={opinion.id} opinion={opinion} brief />
                ))}
              </div>
              <p>
                <LinkButton kind="quiet" href={to('/opinions')}>
                  {say('home.answers.more')}
                </LinkButton>
              </p>
            </>
          ) : (
            <EmptyState>
              <p>{say('home.answers.empty')}</p>
            </EmptyState>
          )}
        </section>

        {chapters.length > 0 ? (
          <section className="section">
            <h2>{say('home.chapters.title')}</h2>
            <p className="lead">{say('home.chapters.lead')}</p>
            <ul className="chapters">
              {chapters.map((chapter) => {
                const voice = newest(chapter.code);
                return (
                  <ChapterRow key={chapter.code} chapter={chapter}>
                    {voice ? <NewestVoice opinion={voice} /> : null}
                  </ChapterRow>
                );
              })}
            </ul>
          </section>
        ) : null}

        <div className="pair section">
          <section className="card">
            <h2>{say('home.find.title')}</h2>
            <SearchForm hint={say('home.find.hint')} label={say('home.find.label')} />
          </section>
          <section className="card">
            <h2>{say('home.mine.title')}</h2>
            <p>{say('home.mine.text')}</p>
            <p>
              <LinkButton kind="quiet" href={to('/my-voice')}>
                {say('home.mine.button')}
              </LinkButton>
            </p>
          </section>
        </div>
      </div>
    </Page>
  );
}
