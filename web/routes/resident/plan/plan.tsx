import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import {
  cleanLine,
  isolated,
  readPlan,
  searchForResidents,
} from '../../../../core/contract/index.js';
import { cityOf } from '../../../api/client.js';
import { visitOf } from '../../../api/visit.js';
import { EverydayList } from '../../../features/everyday/EverydayList.js';
import { everydayNamed } from '../../../features/everyday/everyday.js';
import { ChapterRow } from '../../../features/plan/ChapterRow.js';
import { endedOf } from '../../../features/plan/ended/ended.js';
import { PlanEnded } from '../../../features/plan/ended/PlanEnded.js';
import { fiscalYear } from '../../../features/plan/fiscal-year.js';
import { FoundBeside } from '../../../features/plan/found/FoundBeside.js';
import { foundBeside, isAnything } from '../../../features/plan/found/found.js';
import { narrow, overviewOf } from '../../../features/plan/overview.js';
import { PlanText } from '../../../features/plan/PlanText.js';
import { SearchForm } from '../../../features/plan/SearchForm.js';
import { Unchecked } from '../../../features/plan/Unchecked.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { EmptyState } from '../../../ui/EmptyState.js';

/** Signs of what is looked for. */
const LONGEST = 100;

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const words = cleanLine((visit.url.searchParams.get('q') ?? '').slice(0, LONGEST));
  const [plan, findings] = await Promise.all([
    visit.ask(readPlan),
    words ? visit.ask(searchForResidents, { query: { q: words } }) : undefined,
  ]);
  const found = findings && new Set(findings.measures);
  const fields = overviewOf(plan);
  const { title, titleOriginal, lang, checked, startFiscalYear, endFiscalYear } = plan;
  return {
    title,
    titleOriginal,
    lang,
    checked,
    period: [startFiscalYear, endFiscalYear],
    ended: endedOf(plan),
    inferred: plan.fields.some(({ chapters }) => chapters.some((c) => c.inferred)),
    words,
    everyday: everydayNamed(cityOf(args.context), visit.locale.tag, findings?.everyday ?? []),
    beside: findings && foundBeside(plan, findings),
    count: found?.size,
    fields: found ? narrow(fields, found) : fields,
  };
};

export default function PlanRoute() {
  const plan = useLoaderData<typeof loader>();
  const words = useWords();
  const { say, plain } = words;
  const to = useTo();
  const isHelped = plan.beside !== undefined && isAnything(plan.beside);
  return (
    <Page title={plain('plan.title')}>
      <div className="wrap">
        <div className="page-head">
          <h1>{say('plan.title')}</h1>
          <p className="lead">{say('plan.lead', { plan: plan.title })}</p>
          <Unchecked item={plan} />
          <p className="small">
            {say('plan.period', {
              period: plan.period.map((year) => fiscalYear(words, year)).join(' – '),
            })}
          </p>
          <PlanEnded ended={plan.ended} />
          <p>
            <Link to={to('/indicators')}>{say('measure.allIndicators')}</Link>
            <br />
            <Link to={to('/plan/changes')}>{say('plan.changes.title')}</Link>
          </p>
        </div>
        <div className="stack">
          <SearchForm
            label={say('plan.search.label')}
            hint={say('plan.search.hint')}
            value={plan.words}
          />
          {plan.count === undefined ? null : (
            <div className="row" role="status">
              {plan.count > 0 ? (
                <p>
                  <strong>{say('plan.search.found', { count: plan.count })}</strong>
                </p>
              ) : null}
              {plan.count > 0 ? <Link to={to('/plan')}>{say('plan.search.clear')}</Link> : null}
            </div>
          )}
          {plan.everyday.length > 0 ? (
            <div className="reading">
              <EverydayList words={plan.everyday} open />
            </div>
          ) : null}
          {plan.count === 0 && plan.everyday.length === 0 && !isHelped ? (
            <EmptyState>
              <p>{say('plan.search.none', { words: isolated(plan.words) })}</p>
              <div className="actions">
                <LinkButton kind="quiet" href={to('/plan')}>
                  {say('plan.search.clear')}
                </LinkButton>
              </div>
            </EmptyState>
          ) : null}
          {plan.beside ? (
            <FoundBeside
              found={plan.beside}
              typed={plan.words}
              isAnswered={plan.everyday.length > 0}
            />
          ) : null}
        </div>
        {plan.fields.map((field) => (
          <section className="section" key={field.code}>
            <h2>
              <PlanText text={field.title} lang={field.lang} />
            </h2>
            <ul className="chapters">
              {field.chapters.map((chapter) => (
                <ChapterRow key={chapter.code} chapter={chapter} explained />
              ))}
            </ul>
          </section>
        ))}
        {plan.inferred && plan.count !== 0 ? (
          <p className="small section">{say('plan.chapterInferred')}</p>
        ) : null}
      </div>
    </Page>
  );
}
