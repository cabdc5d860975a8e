import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readPlan } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { endedOf } from '../../../features/plan/ended/ended.js';
import { PlanEnded } from '../../../features/plan/ended/PlanEnded.js';
import { IndicatorFigure } from '../../../features/plan/indicator/IndicatorFigure.js';
import { PlanText } from '../../../features/plan/PlanText.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { Breadcrumb } from '../../../ui/frame/Breadcrumb.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const plan = await visitOf(args).ask(readPlan);
  return {
    source: { title: plan.title, lang: plan.lang },
    ended: endedOf(plan),
    chapters: plan.fields.flatMap(({ chapters }) =>
      chapters.map(({ code, title, lang, indicators }) => ({ code, title, lang, indicators })),
    ),
  };
};

/** All target figures of the plan, with their results by year. */
export default function IndicatorsRoute() {
  const { source, ended, chapters } = useLoaderData<typeof loader>();
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <Page title={plain('measure.allIndicators')}>
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/plan'), text: say('plan.title') },
          ]}
          here={say('measure.allIndicators')}
        />
        <div className="page-head">
          <h1>{say('measure.allIndicators')}</h1>
          <p className="lead">{say('measure.indicatorsLead')}</p>
          <PlanEnded ended={ended} />
          <p>
            <LinkButton kind="quiet" href="/indicators.csv">
              {say('measure.csv')}
            </LinkButton>
          </p>
        </div>
        {chapters
          .filter(({ indicators }) => indicators.length > 0)
          .map(({ code, title, lang, indicators }) => (
            <section key={code} className="section">
              <h2>
                <span className="code">{code}</span> <PlanText text={title} lang={lang} />
              </h2>
              {indicators.map((indicator) => (
                <IndicatorFigure key={indicator.code} indicator={indicator} source={source} />
              ))}
            </section>
          ))}
      </div>
    </Page>
  );
}
