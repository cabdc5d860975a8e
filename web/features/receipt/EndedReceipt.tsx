import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { OTHER } from '../under-way/address.js';
import type { IssuedReceipt } from './issued-receipt.js';

interface EndedReceiptProps {
  readonly issued: Pick<IssuedReceipt, 'receipt'>;
  /** The form that the header's switches send, where they need one. */
  readonly formId?: string | undefined;
  /** The text kept on the device that has arrived by this: it is not kept any longer. */
  readonly draft?: string | undefined;
  readonly title: string;
}

/**
 * In the place of a receipt whose secret opens nothing any more: nobody shall copy that one. The number still names the
 * voice, so it stays.
 */
export const EndedReceipt = ({ issued, formId, draft, title }: EndedReceiptProps) => {
  const { say } = useWords();
  const to = useTo();
  return (
    <Page title={title} personal>
      <div className="wrap reading stack-wide" data-clear-draft={draft}>
        <div className="page-head" data-close="">
          <h1>{say('receipt.ended.title')}</h1>
          <p className="lead">{say('receipt.ended.text')}</p>
        </div>
        <p>
          <span className="hint">{say('receipt.number')}</span>
          <br />
          <strong className="receipt-number" translate="no">
            {issued.receipt}
          </strong>
        </p>
        <div className="actions">
          <LinkButton href={to(`/my-voice?${OTHER}=1`)}>{say('receipt.toMine')}</LinkButton>
          <LinkButton kind="quiet" href={to('/lost')}>
            {say('lost.title')}
          </LinkButton>
        </div>
        {formId ? <form id={formId} method="post" /> : null}
      </div>
    </Page>
  );
};
