import type { LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../../api/visit.js';
import { HowLongKept } from '../../features/site/HowLongKept.js';
import { Page } from '../../features/site/Page.js';
import { useSite } from '../../features/site/use-site.js';
import { useWords } from '../../i18n/words.js';
import { Notice } from '../../ui/Notice.js';
import { Way } from '../../ui/voice/Way.js';

export const handle = { shared: true };

export const loader = (args: LoaderFunctionArgs) => {
  visitOf(args);
  return null;
};

export default function AboutRoute() {
  const { say, plain, locale } = useWords();
  const demo = useSite()?.demo;
  const steps = ['received', 'routed', 'answered', 'published'] as const;
  return (
    <Page title={plain('about.title')}>
      <div className="wrap">
        <div className="reading">
          <div className="page-head">
            <h1>{say('about.title')}</h1>
            <p className="lead">{say('about.lead')}</p>
          </div>
          {demo ? (
            <Notice tone="wait" title={say('about.demo.title')}>
              <p>{say('about.demo.text')}</p>
            </Notice>
          ) : null}
          <section className="section">
            <h2>{say('about.way.title')}</h2>
            <Way
              steps={steps.map((id) => ({ id, state: 'done', title: say(`about.way.${id}`) }))}
            />
          </section>
          <section className="section" id="privacy">
            <h2>{say('about.privacy.title')}</h2>
            <ul className="bullets">
              <li>{say('about.privacy.name')}</li>
              <li>{say('about.privacy.contact')}</li>
              <li>{say('about.privacy.secret')}</li>
              <li>{say('about.privacy.consultation')}</li>
              <li>{say('about.privacy.draft')}</li>
              <li>{say('about.privacy.cookie')}</li>
            </ul>
          </section>
          <HowLongKept />
          <section className="section" id="accessibility">
            <h2>{say('about.accessibility.title')}</h2>
            <p>{say('about.accessibility.text')}</p>
            <p>{say('about.accessibility.help')}</p>
          </section>
          <section className="section" id="languages">
            <h2>{say('about.languages.title')}</h2>
            <p>{say('about.languages.text')}</p>
            <p>{say('about.languages.voices')}</p>
            {locale.checked ? null : (
              <Notice tone="wait">
                <p>{say('translation.uncheckedPage')}</p>
              </Notice>
            )}
          </section>
        </div>
      </div>
    </Page>
  );
}
