import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { readQuestionnaire, readResults } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { understood } from '../../../api/understood.js';
import { visitOf } from '../../../api/visit.js';
import { AllResults } from '../../../features/ask/results/QuestionResults.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { formatDay, formatFigure } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Breadcrumb } from '../../../ui/frame/Breadcrumb.js';
import { Written } from '../../../ui/voice/Written.js';

export const handle = { shared: true };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const params = { code: args.params.code ?? '' };
  const query = understood(readResults, Object.fromEntries(visit.url.searchParams));
  const [results, form] = await Promise.all([
    visit.ask(readResults, { params, query }),
    visit.ask(readQuestionnaire, { params, query }),
  ]);
  return { results, form };
};

/** What people answered, as far as it tells of nobody. */
export default function AskResultsRoute() {
  const { results, form } = useLoaderData<typeof loader>();
  const { say, plain, show, showPlain, locale } = useWords();
  const to = useTo();
  const { n, countedAt, version } = results;
  const at = `/ask/${form.code}/results`;
  const title = `${plain('ask.result.title')}: ${showPlain(form.texts.title)}`;
  return (
    <Page title={title}>
      <div className="wrap reading-wide">
        <Breadcrumb
          label={plain('nav.path')}
          items={[
            { href: to(), text: say('nav.home') },
            { href: to('/ask'), text: say('ask.title') },
          ]}
          here={say('ask.result.title')}
        />
        <div className="page-head">
          <h1>{show(form.texts.title)}</h1>
          <p className="lead">
            {n === null ? say('ask.result.few') : say('ask.result.n', { n: formatFigure(n, 0) })}
          </p>
          <p className="small">
            {countedAt ? say('ask.result.counted', { date: formatDay(countedAt, locale) }) : null}{' '}
            {say('ask.result.about')}
          </p>
          {form.state === 'open' ? <a href={to(`/ask/${form.code}`)}>{say('ask.start')}</a> : null}
        </div>
        {results.remark ? (
          <section className="section">
            <h2>{say('ask.result.remark')}</h2>
            <p className="written">
              <Written lang={SOURCE_LANGUAGE}>{results.remark.text}</Written>
            </p>
            <p className="small">{formatDay(results.remark.on, locale)}</p>
          </section>
        ) : null}
        <AllResults form={form} results={results} />
        <ul className="bullets">
          {n === null ? null : (
            <li>
              <a href={`${to(at)}.csv?version=${version}`} download>
                {say('ask.result.download')}
              </a>
            </li>
          )}
          {n === null ? null : (
            <li>
              <a href={`${to(at)}.xlsx?version=${version}`} download>
                {say('ask.result.downloadSheet')}
              </a>
            </li>
          )}
          {results.versions
            .filter((other) => other < version)
            .map((other) => (
              <li key={other}>
                <a href={to(`${at}?version=${other}`)}>{say('ask.result.version', { n: other })}</a>
              </li>
            ))}
        </ul>
      </div>
    </Page>
  );
}
