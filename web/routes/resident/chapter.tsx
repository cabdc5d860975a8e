import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Plan } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { visitOf } from '../../api/visit.js';
import { Glossary } from '../../features/plan/Glossary.js';
import { IndicatorFigure } from '../../features/plan/IndicatorFigure.js';
import { MeasureList } from '../../features/plan/MeasureList.js';
import { PlanText } from '../../features/plan/PlanText.js';
import { Unchecked } from '../../features/plan/Unchecked.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { useWords } from '../../i18n/words.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const plan = await visitOf(args).read<Plan>('/api/plan');
  const chapter = plan.fields
    .flatMap(({ chapters }) => chapters)
    .find(({ code }) => code === args.params.code);
  if (!chapter) throw data({ code: 'not_found' }, { status: 404 });
  return { chapter, source: plan.title };
};

export default function ChapterRoute() {
  const { chapter, source } = useLoaderData<typeof loader>();
  const { say, plain, showPlain, locale } = useWords();
  const to = useTo();
  return (
    <Page title={showPlain(chapter.title)} description={chapter.plain && showPlain(chapter.plain)}>
      <div className="wrap">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/plan'), text: say('plan.title') },
          ]}
        />
        <div className="page-head">
          <p className="chapter-code">{chapter.code}</p>
          <h1>
            <PlanText text={chapter.title} lang={chapter.lang} />
          </h1>
          <Unchecked item={chapter} />
          {chapter.plain ? (
            <p className="lead">
              <PlanText text={chapter.plain} lang={chapter.lang} />
            </p>
          ) : null}
        </div>
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
        <section className="section reading">
          <h2>{say('measure.inPlan')}</h2>
          <p className="small">
            {say('measure.inPlanNote')}
            {sameLanguage(locale.tag, SOURCE_LANGUAGE) ? null : (
              <> {say('translation.japaneseOnly')}</>
            )}
          </p>
          <h3>{say('chapter.issues')}</h3>
          {chapter.issues.map(({ code, text }) => (
            <p key={code} lang="ja">
              {text}
            </p>
          ))}
          <h3>{say('chapter.policies')}</h3>
          {chapter.basicPolicies.map(({ code, text }) => (
            <p key={code} lang="ja">
              {text}
            </p>
          ))}
          <Glossary terms={chapter.glossary} />
        </section>
      </div>
    </Page>
  );
}
