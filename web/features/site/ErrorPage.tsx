import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { emergencyLines } from '../emergency/lines.js';
import { useTo } from './address.js';
import { Frame } from './Frame.js';
import { useSite } from './use-site.js';

const kindOf = (status: number) =>
  status === 404 ? 'notFound' : status === 503 || status === 429 ? 'unavailable' : 'broken';

/** What went wrong and where to go, in the reader's language. */
export const ErrorPage = ({ status }: { readonly status: number }) => {
  const words = useWords();
  const { say, plain } = words;
  const { pathname, search } = useLocation();
  const to = useTo();
  const demo = useSite()?.demo ?? false;
  const kind = kindOf(status);
  return (
    <Frame demo={demo}>
      <title>{`${plain(`page.${kind}.title`)} | ${plain('site.name')}`}</title>
      <meta name="robots" content="noindex" />
      <div className="wrap">
        <div className="page-head">
          <h1>{say(`page.${kind}.title`)}</h1>
          <p className="lead">{say(`page.${kind}.text`)}</p>
        </div>
        <div className="stack-wide reading">
          <div className="actions">
            {kind === 'notFound' ? null : (
              <a className="button" href={pathname + search}>
                {say('page.retry')}
              </a>
            )}
            <LinkButton href={to()} kind="quiet">
              {say('page.home')}
            </LinkButton>
            <LinkButton href={to('/plan')} kind="quiet">
              {say('nav.plan')}
            </LinkButton>
          </div>
          {kind === 'notFound' ? null : (
            <EmergencyBox
              title={say('emergency.boxTitle')}
              lines={emergencyLines(words).filter(({ first }) => first)}
            />
          )}
        </div>
      </div>
    </Frame>
  );
};
