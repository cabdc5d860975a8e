import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { Notice } from '../../ui/Notice.js';
import { CityHallLine } from '../city-hall/CityHallLine.js';
import { emergencyLines } from '../emergency/lines.js';
import { useTo } from './address.js';
import { Frame } from './Frame.js';
import { type Kept, KeptForm } from './KeptForm.js';
import { useSite } from './use-site.js';

export type { Kept } from './KeptForm.js';

interface ErrorPageProps {
  readonly status: number;
  /** What was typed, where a form was refused because it came from elsewhere. */
  readonly kept?: Kept | undefined;
}

const KINDS = {
  400: 'refused',
  404: 'notFound',
  405: 'refused',
  410: 'gone',
  413: 'tooLarge',
  429: 'unavailable',
  503: 'unavailable',
} as const;

const kindOf = (status: number, kept: Kept | undefined, pathname: string): Kind => {
  if (kept?.length) return 'foreign';
  const kind = (KINDS as Partial<Record<number, Kind>>)[status] ?? 'broken';
  return kind === 'gone' && pathname.includes('/shared-questions/') ? 'goneShared' : kind;
};
type Kind = (typeof KINDS)[keyof typeof KINDS] | 'broken' | 'foreign' | 'goneShared';

/** What is not there, and is no fault of anybody's. */
const AWAY: readonly Kind[] = ['notFound', 'gone', 'goneShared'];

/** Kinds that pass: to open the page again may help, and somebody in need may stand before it. */
const PASSING: readonly Kind[] = ['unavailable', 'broken'];

/** What went wrong and where to go, in the reader's language. */
export const ErrorPage = ({ status, kept }: ErrorPageProps) => {
  const words = useWords();
  const { say, plain } = words;
  const { pathname, search } = useLocation();
  const to = useTo();
  const demo = useSite()?.demo ?? false;
  const kind = kindOf(status, kept, pathname);
  const passes = PASSING.includes(kind);
  return (
    <Frame demo={demo} telephone={false}>
      <title>{`${plain(`page.${kind}.title`)} | ${plain('site.name')}`}</title>
      <meta name="robots" content="noindex" />
      <div className="wrap">
        <div className="page-head">
          <h1>{say(`page.${kind}.title`)}</h1>
          {AWAY.includes(kind) ? (
            <p className="lead">{say(`page.${kind}.text`)}</p>
          ) : (
            <Notice tone="wait">
              <p>{say(`page.${kind}.text`)}</p>
            </Notice>
          )}
        </div>
        <div className="stack-wide reading">
          {kept?.length ? <KeptForm kept={kept} /> : null}
          <div className="actions">
            {passes ? (
              <a className="button" href={pathname + search}>
                {say('page.retry')}
              </a>
            ) : null}
            {kind === 'gone' ? (
              <LinkButton href={to('/opinions')}>{say('nav.voices')}</LinkButton>
            ) : null}
            {kind === 'goneShared' ? (
              <LinkButton href={to('/shared-questions')}>{say('shared.title')}</LinkButton>
            ) : null}
            <LinkButton href={to()} kind="quiet">
              {say('page.home')}
            </LinkButton>
            <LinkButton href={to('/plan')} kind="quiet">
              {say('nav.plan')}
            </LinkButton>
          </div>
          <CityHallLine />
          {passes ? (
            <EmergencyBox
              title={say('emergency.boxTitle')}
              lines={emergencyLines(words).filter(({ first }) => first)}
            />
          ) : null}
        </div>
      </div>
    </Frame>
  );
};
