import type { Questionnaire } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';

interface ThanksProps {
  readonly form: Pick<Questionnaire, 'code' | 'texts' | 'results'>;
  /** What the header's switches send. */
  readonly formId: string;
  /** On a device that many use one after the other: it only leads to the next person. */
  readonly isAtCounter: boolean;
}

/** So long the thanks are shown at a counter. */
const THANKS_SECONDS = 30;

/** After it was sent; Back and Reload show this again, and never send a second time. */
export const Thanks = ({ form: { code, texts, results }, formId, isAtCounter }: ThanksProps) => {
  const { say, plain, show } = useWords();
  const to = useTo();
  return (
    <Page title={plain('ask.sent.title')} personal>
      <div className="wrap reading">
        <div className="page-head" role="status">
          <h1>{say('ask.sent.title')}</h1>
          {texts.thanks ? <p className="lead">{show(texts.thanks)}</p> : null}
          <p>{say('ask.sent.counted')}</p>
        </div>
        {isAtCounter ? (
          <form id={formId} method="post" data-idle={THANKS_SECONDS}>
            <Button type="submit" name="intent" value="restart" data-restart>
              {say('ask.counter.next')}
            </Button>
          </form>
        ) : (
          <div className="stack">
            <div className="actions">
              {results === 'public' ? (
                <LinkButton href={to(`/ask/${code}/results`)}>{say('ask.results')}</LinkButton>
              ) : null}
              <LinkButton kind="quiet" href={to('/ask')}>
                {say('ask.sent.all')}
              </LinkButton>
            </div>
            <p className="small">
              {say('ask.sent.reply')} <a href={to('/opinion')}>{say('opinion.title')}</a>{' '}
              <a href={to('/consultation')}>{say('consultation.title')}</a>
            </p>
            <form id={formId} method="post" />
          </div>
        )}
      </div>
    </Page>
  );
};
