import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { KeptQuestion } from '../receipt/KeptQuestion.js';
import { ReceiptCard } from '../receipt/ReceiptCard.js';
import { receiptLink } from '../receipt/receipt-link.js';
import { Page } from '../site/Page.js';
import { useOrigin } from '../site/use-site.js';
import type { NewSecretState } from './new-secret.js';

interface RenewedPageProps {
  readonly id: string;
  readonly renewed: NonNullable<NewSecretState['renewed']>;
}

/** The new secrets, as receipts are shown, each with the way to its voice. */
export const RenewedPage = ({ id, renewed }: RenewedPageProps) => {
  const { say, plain, locale } = useWords();
  const origin = useOrigin();
  return (
    <Page title={plain('newSecret.done.title')} personal>
      <div className="wrap reading stack-wide">
        <div className="page-head" data-close="">
          <h1>{say('newSecret.done.title')}</h1>
          <p className="lead">{say('newSecret.done.lead')}</p>
        </div>
        {renewed.map((issued) => {
          const link = receiptLink(origin, locale.tag, issued);
          return (
            <div className="stack" key={issued.receipt}>
              <ReceiptCard issued={issued} link={link} />
              <div className="actions no-print">
                <LinkButton kind="quiet" href={link}>
                  {say('receipt.toMine')}
                </LinkButton>
              </div>
            </div>
          );
        })}
        <KeptQuestion />
        <form method="post" id={id} />
      </div>
    </Page>
  );
};
