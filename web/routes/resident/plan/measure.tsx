import { data, type HeadersArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import {
  countConsultations,
  listOpinions,
  listQuestionnaires,
  type PlanPassage,
  type QuestionnaireLine,
  readMeasure,
  readPlan,
} from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { cityOf } from '../../../api/client.js';
import { visitOf } from '../../../api/visit.js';
import { FormDoors } from '../../../features/ask/FormDoors.js';
import { CountedConsultations } from '../../../features/booking/CountedConsultations.js';
import { isConfided, wayToSpeak } from '../../../features/confided/way-to-speak.js';
import { EmergencyNumbers } from '../../../features/consultation/Safety.js';
import { carefulHeaders } from '../../../features/exit/careful.js';
import { QuickExit } from '../../../features/exit/QuickExit.js';
import { Exchange } from '../../../features/opinions/Exchange.js';
import { endedOf } from '../../../features/plan/ended/ended.js';
import { IndicatorFigure } from '../../../features/plan/indicator/IndicatorFigure.js';
import { PlanItemHead } from '../../../features/plan/PlanItemHead.js';
import { SubMeasures } from '../../../features/plan/SubMeasures.js';
import { InPlan } from '../../../features/plan/said/InPlan.js';
import { RelatedPlans } from '../../../features/plan/said/RelatedPlans.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { Card } from '../../../ui/Card.js';
import { EmptyState } from '../../../ui/EmptyState.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const { code = '' } = args.params;
  const [measure, opinions, plan, counted, asked] = await Promise.all([
    visit.ask(readMeasure, { params: { code } }),
    visit.tryAsk(listOpinions, { query: { measure: code, limit: 6 } }),
    visit.tryAsk(readPlan),
    visit.tryAsk(countConsultations),
    visit.tryAsk(listQuestionnaires),
  ]);
  const shown = {
    measure,
    counted: counted?.measure === code ? counted : undefined,
    forms: (asked?.items ?? []).filter((one) => one.state === 'open' && isAbout(one, code)),
    opinions: opinions?.items ?? [],
    more: Boolean(opinions?.nextCursor),
    source: { title: plan?.title ?? '', lang: plan?.lang ?? SOURCE_LANGUAGE },
    ended: endedOf(plan),
  };
  const isCareful = isConfided({ city: cityOf(args.context) }, code);
  return data(shown, isCareful ? { headers: carefulHeaders(visit) } : {});
};

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

const isAbout = ({ measure, also = [] }: QuestionnaireLine, code: string): boolean =>
  measure === code || also.includes(code);

const present = (passage: PlanPassage | undefined) => (passage ? [passage] : []);

export default function MeasureRoute() {
  const { measure, counted, forms, opinions, more, source, ended } = useLoaderData<typeof loader>();
  const words = useWords();
  const { say, show, plain, showPlain } = words;
  const to = useTo();
  const { chapter, section, code } = measure;
  const way = wayToSpeak(words, code);
  const confided = way.kind === 'help';
  return (
    <Page
      // The name of what is confided stands in no list of pages seen, and in no preview.
      title={confided ? plain('plan.title') : showPlain(measure.title)}
      description={confided ? undefined : measure.plain && showPlain(measure.plain)}
    >
      {confided ? <QuickExit /> : null}
      <div className="wrap">
        <PlanItemHead item={measure} chapter={chapter} ended={ended} />
        <div className="aside-layout" data-aside-first="">
          <Card as="aside" label={plain(way.say)}>
            <p className="hint">{say(confided ? 'consultation.lead' : 'measure.speakText')}</p>
            {confided ? null : (
              <LinkButton href={to(way.path)} data-wide="">
                {say('measure.speak')}
              </LinkButton>
            )}
            <LinkButton
              kind="help"
              href={to(confided ? way.path : `/consultation?measure=${code}`)}
              data-wide=""
            >
              {say('measure.ask')}
            </LinkButton>
            <p className="small">
              {section ? (
                <>
                  {say('measure.section')}
                  <br />
                  <strong>{show(section.name)}</strong>
                </>
              ) : (
                say('measure.sectionUnknown')
              )}
            </p>
          </Card>
          <div>
            {confided ? <EmergencyNumbers /> : null}
            <section className="stack">
              <h2>{say('measure.subMeasures')}</h2>
              <SubMeasures items={measure.subMeasures} />
            </section>
            <FormDoors forms={forms} />
            {measure.indicators.length > 0 ? (
              <section className="section">
                <h2>{say('measure.indicators')}</h2>
                {measure.indicators.map((indicator) => (
                  <IndicatorFigure key={indicator.code} indicator={indicator} source={source} />
                ))}
                <p>
                  <LinkButton kind="quiet" href={to('/indicators')}>
                    {say('measure.allIndicators')}
                  </LinkButton>
                </p>
              </section>
            ) : null}
            {counted ? <CountedConsultations counted={counted} /> : null}
            {confided && opinions.length === 0 ? null : (
              <section className="section">
                <h2>{say('measure.voices')}</h2>
                {opinions.length > 0 ? (
                  opinions.map((opinion) => (
                    <Exchange key={opinion.id} opinion={opinion} level="h3" />
                  ))
                ) : (
                  <EmptyState>
                    <p>{say('measure.noVoices')}</p>
                    <LinkButton kind="quiet" href={to(way.path)}>
                      {say(way.say)}
                    </LinkButton>
                  </EmptyState>
                )}
                {more ? (
                  <p>
                    <LinkButton kind="quiet" href={to(`/opinions?measure=${code}`)}>
                      {say('measure.allVoices')}
                    </LinkButton>
                  </p>
                ) : null}
              </section>
            )}
            <InPlan
              parts={[
                { id: 'issue', title: say('measure.issue'), passages: present(measure.issue) },
                {
                  id: 'policy',
                  title: say('measure.policy'),
                  passages: present(measure.basicPolicy),
                },
              ]}
              terms={measure.glossary}
              after={<RelatedPlans plans={measure.relatedPlans} />}
            />
          </div>
        </div>
      </div>
    </Page>
  );
}
