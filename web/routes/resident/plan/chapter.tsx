import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readPlan } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { endedOf } from '../../../features/plan/ended/ended.js';
import { IndicatorFigure } from '../../../features/plan/indicator/IndicatorFigure.js';
import { MeasureList } from '../../../features/plan/MeasureList.js';
import { PlanItemHead } from '../../../features/plan/PlanItemHead.js';
import { InPlan } from '../../../features/plan/said/InPlan.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const plan = await visitOf(args).ask(readPlan);
  const chapter = plan.fields
    .flatMap(({ chapters }) => chapters)
    .find(({ code }) => code === args.params.code);
  if (!chapter) throw data({ code: 'not_found' }, { status: 404 });
  return { chapter, source: { title: plan.title, lang: plan.lang }, ended: endedOf(plan) };
};

export default function ChapterRoute() {
  const { chapter, source, ended } = useLoaderData<typeof loader>();
  const { say, showPlain } = useWords();
  return (
    <Page title={showPlain(chapter.title)} description={chapter.plain && showPlain(chapter.plain)}>
      <div className="wrap">
        <PlanItemHead item={chapter} ended={ended} />
        <section className="stack-tight">
          <h2>{say('chapter.measures')}</h2>
          <MeasureList measures={chapter.measures} explained />
        </section>
        {chapter.indicators.length > 0 ? (
          <section className="section">
            <h2>{say('chapter.indicators')}</h2>
            <div className="pair">
              {chapter.indicators.map((indicator) => (
                <IndicatorFigure key={indicator.code} indicator={indicator} source={source} />
              ))}
            </div>
          </section>
        ) : null}
        <InPlan
          parts={[
            { id: 'issues', title: say('chapter.issues'), passages: chapter.issues },
            { id: 'policies', title: say('chapter.policies'), passages: chapter.basicPolicies },
            {
              id: 'charts',
              title: say('chapter.charts'),
              passages: chapter.charts.map(({ said }) => said),
            },
          ]}
          terms={chapter.glossary}
          narrow
        />
      </div>
    </Page>
  );
}
