import { wordsOfSecret } from '../../../core/language/index.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { CityHallLine } from '../city-hall/CityHallLine.js';
import { DangerBox } from '../emergency/DangerBox.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { useOrigin, useSite } from '../site/use-site.js';
import { EndedReceipt } from './EndedReceipt.js';
import { type IssuedReceipt, leadOf, promiseOf, readByOf } from './issued-receipt.js';
import { KeptQuestion } from './KeptQuestion.js';
import { ReceiptCard } from './ReceiptCard.js';
import { ReceiptSheet } from './ReceiptSheet.js';
import { receiptLink } from './receipt-link.js';
import type { SecondLanguage, SheetStep } from './sheet-words.js';

interface ReceiptPageProps {
  readonly issued: IssuedReceipt;
  /** The form that the header's switches send, where they need one. */
  readonly formId?: string;
  /** The text kept on the device that has arrived by this: it is not kept any longer. */
  readonly draft?: string;
  /** Where one more is sent. */
  readonly again: string;
  readonly title: string;
  /** For whoever helps, and for the paper: only where the receipt may be shown to others at all. */
  readonly second?: { readonly language: SecondLanguage; readonly today: string };
}

/**
 * The secret stands in no address: what it is shown from is kept by the server for this visit only. A careful voice's
 * receipt has nothing that asks to be copied, sent or printed.
 */
export const ReceiptPage = ({ issued, formId, draft, again, title, second }: ReceiptPageProps) => {
  const { say, locale } = useWords();
  const to = useTo();
  const origin = useOrigin();
  const site = useSite();
  const { dangers = [], vault = false } = issued;
  if (issued.ended)
    return <EndedReceipt issued={issued} formId={formId} draft={draft} title={title} />;
  const date = issued.dueAt ? formatDay(issued.dueAt, locale) : '';
  const promise = promiseOf(issued, vault);
  const link = receiptLink(origin, locale.tag, issued);
  // Nobody who speaks of danger is written to before they ask.
  const hasMail = issued.mail === true && site?.mail === true && !vault && dangers.length === 0;
  const readBy = readByOf(issued);
  const steps: readonly SheetStep[] = [
    { key: readBy, text: say(readBy, { section: issued.section }) },
    ...(promise ? [{ key: promise, text: say(promise, { date }) }] : []),
    { key: 'receipt.sheet.look', text: say('receipt.sheet.look') },
  ];
  return (
    <Page title={title} personal>
      <div className="wrap reading stack-wide receipt-screen" data-clear-draft={draft}>
        <div className="page-head" data-close="">
          <h1 className="receipt-title">
            <Icon shape="done" size={32} />
            <span>{say('receipt.title')}</span>
          </h1>
          <p className="lead">{say(leadOf(issued))}</p>
        </div>
        {dangers.length > 0 ? (
          <div className="no-print">
            <DangerBox dangers={dangers} when="sent" short={vault} />
          </div>
        ) : null}
        <ReceiptCard issued={issued} link={link} />
        {vault ? null : <KeptQuestion />}
        <section className="stack">
          <h2>{say('receipt.next')}</h2>
          <ol className="receipt-steps">
            {vault ? (
              <>
                <li>{say('receipt.readByVault')}</li>
                {promise ? <li>{say(promise, { date })}</li> : null}
                <li>{say(wordsOfSecret(issued.secret) ? 'receipt.lookPhrase' : 'receipt.look')}</li>
              </>
            ) : (
              steps.map(({ key, text }) => <li key={key}>{text}</li>)
            )}
            {hasMail ? <li>{say('receipt.mail')}</li> : null}
            {issued.consent ? <li>{say('receipt.published')}</li> : null}
          </ol>
          {vault ? null : <CityHallLine />}
        </section>
        {second ? (
          <section className="receipt-helper" lang={second.language.tag}>
            <h2>{second.language.texts['receipt.helper.title']}</h2>
            <p>{second.language.texts['receipt.helper.text']}</p>
            {promise ? <p>{second.language.texts[promise]}</p> : null}
          </section>
        ) : null}
        <div className="actions no-print">
          <LinkButton kind="quiet" href={vault ? to('/my-voice') : link}>
            {say('receipt.toMine')}
          </LinkButton>
          <LinkButton kind="link" href={to(again)}>
            {say('receipt.another')}
          </LinkButton>
        </div>
        {formId ? <form id={formId} method="post" /> : null}
      </div>
      {second ? (
        <ReceiptSheet
          issued={issued}
          link={link}
          steps={steps}
          today={formatDay(second.today, locale)}
          second={second.language}
        />
      ) : null}
    </Page>
  );
};
