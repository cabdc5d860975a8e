import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { emergencyLines } from '../emergency/lines.js';
import { useTo } from './address.js';
import { Frame } from './Frame.js';
import { useSite } from './use-site.js';

const kindOf = (status: number) => {
  if (status === 404) return 'notFound';
  if (status === 410) return 'gone';
  if (status === 413) return 'tooLarge';
  return status === 503 || status === 429 ? 'unavailable' : 'broken';
};

/** What went wrong and where to go, in the reader's language. */
export const ErrorPage = ({ status }: { readonly status: number }) => {
  const words = useWords();
  const { say, plain } = words;
  const { pathname, search } = useLocation();
  const to = useTo();
  const demo = useSite()?.demo ?? false;
  const kind = kindOf(status);
  // Asking again would change nothing, and nobody is in need because of it.
  const isLasting = kind === 'notFound' || kind === 'gone';
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
            {isLasting || kind === 'tooLarge' ? null : (
              <a className="button" href={pathname + search}>
                {say('page.retry')}
              </a>
            )}
            {kind === 'gone' ? (
              <LinkButton href={to('/opinions')}>{say('nav.voices')}</LinkButton>
            ) : null}
            <LinkButton href={to()} kind="quiet">
              {say('page.home')}
            </LinkButton>
            <LinkButton href={to('/plan')} kind="quiet">
              {say('nav.plan')}
            </LinkButton>
          </div>
          {isLasting ? null : (
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
