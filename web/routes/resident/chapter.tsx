import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readPlan } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { endedOf } from '../../features/plan/ended/ended.js';
import { IndicatorFigure } from '../../features/plan/IndicatorFigure.js';
import { InPlan, Passage } from '../../features/plan/InPlan.js';
import { MeasureList } from '../../features/plan/MeasureList.js';
import { PlanItemHead } from '../../features/plan/PlanItemHead.js';
import { Page } from '../../features/site/Page.js';
import { useWords } from '../../i18n/words.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const plan = await visitOf(args).ask(readPlan);
  const chapter = plan.fields
    .flatMap(({ chapters }) => chapters)
    .find(({ code }) => code === args.params.code);
  if (!chapter) throw data({ code: 'not_found' }, { status: 404 });
  return { chapter, source: plan.title, ended: endedOf(plan) };
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
        <InPlan terms={chapter.glossary} narrow>
          <Passage
            title={say('chapter.issues')}
            paragraphs={chapter.issues.map(({ text }) => text)}
          />
          <Passage
            title={say('chapter.policies')}
            paragraphs={chapter.basicPolicies.map(({ text }) => text)}
          />
        </InPlan>
      </div>
    </Page>
  );
}
