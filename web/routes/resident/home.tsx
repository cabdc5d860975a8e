import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listOpinions, readPlan } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { Exchange } from '../../features/opinions/Exchange.js';
import { ChapterRow } from '../../features/plan/ChapterRow.js';
import { overviewOf } from '../../features/plan/overview.js';
import { SearchForm } from '../../features/plan/SearchForm.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Icon } from '../../ui/Icon.js';
import { Pattern } from '../../ui/Pattern.js';

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

const EXCERPT = 48;
const excerpt = (text: string): string => {
  const line = [...text.replace(/\s+/g, ' ')];
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).join('')}…` : line.join('');
};

export default function HomeRoute() {
  const { chapters, opinions } = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const to = useTo();
  const newest = (chapter: string) =>
    opinions.find(({ measure }) => measure?.code.startsWith(`${chapter}-`));
  return (
    <Page title={plain('home.title')}>
      <div className="hero">
        <Pattern />
        <div className="wrap">
          <h1>
            <span>{say('home.headingFirst')}</span> <span>{say('home.headingSecond')}</span>
          </h1>
          <p className="lead">{say('home.lead')}</p>
        </div>
      </div>
      <div className="wrap">
        <div className="doors">
          <Link className="door" to={to('/opinion')}>
            <span className="door-icon">
              <Icon shape="voice" />
            </span>
            <span className="door-title">{say('home.opinion.title')}</span>
            <span className="door-arrow">
              <Icon shape="arrow" size={20} />
            </span>
            <span className="door-text">{say('home.opinion.text')}</span>
          </Link>
          <Link className="door" data-kind="help" to={to('/consultation')}>
            <span className="door-icon">
              <Icon shape="heart" />
            </span>
            <span className="door-title">{say('home.consultation.title')}</span>
            <span className="door-arrow">
              <Icon shape="arrow" size={20} />
            </span>
            <span className="door-text">{say('home.consultation.text')}</span>
          </Link>
        </div>

        <section className="section">
          <h2>{say('home.answers.title')}</h2>
          {opinions.length > 0 ? (
            <>
              <div className="pair" data-short="">
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
                    {voice ? (
                      <p className="whisper">
                        <Link to={to(`/opinions/${voice.id}`)} lang={voice.lang}>
                          {excerpt(voice.text)}
                        </Link>
                      </p>
                    ) : null}
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
