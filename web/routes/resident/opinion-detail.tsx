import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import {
  askTranslation,
  isolated,
  type Opinion,
  readOpinion,
  readPlan,
} from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { wayToSpeak } from '../../features/confided/way-to-speak.js';
import { Exchange } from '../../features/opinions/Exchange.js';
import { OpinionReadings } from '../../features/opinions/readings/OpinionReadings.js';
import { opinionReadings } from '../../features/opinions/readings/opinion-readings.js';
import { endedOf } from '../../features/plan/ended/ended.js';
import { PlanEnded } from '../../features/plan/ended/PlanEnded.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { AskTranslation } from '../../features/translated/AskTranslation.js';
import { ReadingsProvider } from '../../features/translated/WithReadings.js';
import { addressOf } from '../../features/under-way/address.js';
import { sendOn } from '../../features/under-way/send-on.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { Breadcrumb } from '../../ui/frame/Breadcrumb.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const { id = '' } = args.params;
  const visit = visitOf(args);
  const [opinion, plan] = await Promise.all([
    visit.ask(readOpinion, { params: { id } }),
    visit.tryAsk(readPlan),
  ]);
  return {
    opinion,
    ended: opinion.measure ? endedOf(plan) : undefined,
    readings: await opinionReadings(visit, opinion, args.request),
  };
};

/** How the voice begins, for who reads its language; a search engine is told the rest in words of ours. */
const beginningFor = ({ text, lang, translated }: Opinion, reader: string): string | undefined => {
  const read = translated?.text ?? (LOCALES.reads(reader, lang) ? text : undefined);
  return read && isolated([...read].slice(0, 120).join(''));
};

/** Asks for the page in its reader's language: a page that says so, or what was wrong. */
export const action = async (args: ActionFunctionArgs) => {
  const { id = '' } = args.params;
  const visit = visitOf(args);
  const sent = await visit.send(askTranslation, { params: { id } });
  if (sent.ok) return sendOn(addressOf(visit, `/opinions/${id}`, { asked: '1' }));
  const { status } = sent.problem;
  return data(sent.problem, { status, headers: { 'cache-control': 'no-store' } });
};

export default function OpinionDetailRoute() {
  const { opinion, ended, readings } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const words = useWords();
  const { say, plain, showPlain, locale } = words;
  const to = useTo();
  const title = plain('opinions.detailTitle');
  const way = wayToSpeak(words, opinion.measure?.code);
  return (
    <Page
      title={opinion.measure ? `${title}: ${showPlain(opinion.measure.title)}` : title}
      description={beginningFor(opinion, locale.tag)}
    >
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/opinions'), text: say('opinions.title') },
          ]}
          here={say('opinions.detailTitle')}
        />
        <div className="page-head">
          <h1>{say('opinions.detailTitle')}</h1>
          <PlanEnded ended={ended} />
        </div>
        <div className="stack-wide">
          <ReadingsProvider value={new Map(readings)}>
            <OpinionReadings opinion={opinion} areShown={readings !== undefined} />
            <Exchange opinion={opinion} linked={false}>
              <p className="small">{say('opinions.edited')}</p>
            </Exchange>
          </ReadingsProvider>
          <AskTranslation opinion={opinion} problem={problem} />
          <div className="actions">
            <LinkButton kind={way.kind} href={to(way.path)}>
              {say(way.kind ? way.say : 'opinions.speak')}
            </LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
