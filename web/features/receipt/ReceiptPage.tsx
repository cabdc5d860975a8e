import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { Receipt } from '../../ui/voice/Receipt.js';
import { DangerBox } from '../emergency/DangerBox.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { useOrigin } from '../site/use-site.js';
import { type IssuedReceipt, promiseOf } from './issued-receipt.js';

interface ReceiptPageProps {
  readonly issued: IssuedReceipt;
  /** The form that the header's switches send, where they need one. */
  readonly formId?: string;
  /** The text kept on the device that has arrived by this: it is not kept any longer. */
  readonly draft?: string;
  /** Where one more is sent. */
  readonly again: string;
  readonly title: string;
}

/** The secret stands in no address: what it is shown from is kept by the server for this visit only. */
export const ReceiptPage = ({ issued, formId, draft, again, title }: ReceiptPageProps) => {
  const { say, plain, locale } = useWords();
  const to = useTo();
  const origin = useOrigin();
  const { dangers = [], vault = false } = issued;
  const date = issued.dueAt ? formatDay(issued.dueAt, locale) : '';
  const promise = promiseOf(issued, vault);
  return (
    <Page title={title} personal>
      <div className="wrap reading stack-wide" data-clear-draft={draft}>
        <div className="page-head" data-close="">
          <h1>{say('receipt.title')}</h1>
          <p className="lead">{say('receipt.lead')}</p>
        </div>
        {dangers.length > 0 ? (
          <div className="no-print">
            <DangerBox dangers={dangers} when="sent" short={vault} />
          </div>
        ) : null}
        <Receipt
          chip={<StatusChip tone="ok">{say('receipt.chip')}</StatusChip>}
          numberLabel={say('receipt.number')}
          number={issued.receipt}
          secretLabel={say('receipt.secret')}
          secret={issued.secret}
          secretNote={say(vault ? 'receipt.onceVault' : 'receipt.once')}
          actions={
            <div className="actions">
              <Button type="button" kind="quiet" hidden data-copy>
                {say('action.copy')}
              </Button>
              <Button type="button" kind="quiet" hidden data-print>
                {say('action.print')}
              </Button>
              <span role="status" data-copied={plain('action.copied')} />
            </div>
          }
        >
          <h2>{say('receipt.next')}</h2>
          <ul className="bullets">
            <li>
              {vault
                ? say('receipt.readByVault')
                : issued.section
                  ? say('receipt.readBy', { section: issued.section })
                  : say('receipt.readByTriage')}
            </li>
            {promise ? (
              <li>
                <strong>{say(promise, { date })}</strong>
              </li>
            ) : null}
            <li>
              {say('receipt.look')}
              {/* On paper a link cannot be pressed; a vault voice's paper names no site. */}
              {vault ? null : (
                <span className="print-only" translate="no">
                  {origin + to('/my-voice')}
                </span>
              )}
            </li>
            {issued.consent ? <li>{say('receipt.published')}</li> : null}
          </ul>
        </Receipt>
        <div className="actions">
          <LinkButton kind="quiet" href={to('/my-voice')}>
            {say('receipt.toMine')}
          </LinkButton>
          <LinkButton kind="link" href={to(again)}>
            {say('receipt.another')}
          </LinkButton>
        </div>
        {formId ? <form id={formId} method="post" /> : null}
      </div>
    </Page>
  );
};
