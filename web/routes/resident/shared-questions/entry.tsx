import { data, type HeadersArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readSharedQuestion } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { carefulHeaders } from '../../../features/exit/careful.js';
import { QuickExit } from '../../../features/exit/QuickExit.js';
import { useTopicTitle } from '../../../features/shared-questions/use-topic-title.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { CityText } from '../../../features/translated/CityText.js';
import { formatMonth } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { Breadcrumb } from '../../../ui/frame/Breadcrumb.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const { id = '' } = args.params;
  const entry = await visit.ask(readSharedQuestion, { params: { id } });
  return data(entry, { headers: carefulHeaders(visit) });
};

export const headers = ({ loaderHeaders }: HeadersArgs) => loaderHeaders;

/** One question that somebody asked, and what the desk says to it. */
export default function SharedQuestionRoute() {
  const { topic, month, section, question, answer } = useLoaderData<typeof loader>();
  const { say, show, plain, locale } = useWords();
  const to = useTo();
  const title = useTopicTitle()(topic);
  // That the translation follows is said once.
  const { awaited: _, ...said } = answer;
  return (
    <Page title={plain('shared.title')}>
      <QuickExit />
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/shared-questions'), text: say('shared.title') },
          ]}
          here={title}
        />
        <div className="page-head">
          <h1>{title}</h1>
        </div>
        <div className="stack-wide">
          <section className="stack-tight" aria-labelledby="question">
            <h2 id="question">{say('shared.question')}</h2>
            <CityText {...question} />
          </section>
          <section className="stack-tight" aria-labelledby="answer">
            <h2 id="answer">{say('shared.answer')}</h2>
            <CityText {...said} />
          </section>
          <p className="small">
            {show(section.name)} · {say('shared.written', { month: formatMonth(month, locale) })}
          </p>
          <div className="actions">
            <LinkButton href={to('/consultation')}>{say('consultation.title')}</LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
}
