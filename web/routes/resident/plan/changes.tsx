import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { listPlanChanges } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { Changes } from '../../../features/plan/changes/Changes.js';
import { PlanText } from '../../../features/plan/PlanText.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { formatDay } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Breadcrumb } from '../../../ui/frame/Breadcrumb.js';

export const handle = { shared: true };

export const loader = (args: LoaderFunctionArgs) => visitOf(args).ask(listPlanChanges);

/** What became of the plan from version to version. */
export default function PlanChangesRoute() {
  const { items } = useLoaderData<typeof loader>();
  const { say, plain, locale } = useWords();
  const to = useTo();
  return (
    <Page title={plain('plan.changes.title')}>
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/plan'), text: say('plan.title') },
          ]}
          here={say('plan.changes.title')}
        />
        <div className="page-head">
          <h1>{say('plan.changes.title')}</h1>
          <p className="lead">{say('plan.changes.lead')}</p>
        </div>
        {items.map(({ plan, version, on, changes }) => (
          <section key={`${plan.text} ${version}`} className="section">
            <h2>
              <PlanText text={plan.text} lang={plan.lang} />
            </h2>
            <p className="small">
              {say('plan.changes.on', { date: formatDay(on, locale), version })}
            </p>
            {changes.length > 0 ? (
              <Changes changes={changes} />
            ) : (
              <p>{say('plan.changes.first')}</p>
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}
