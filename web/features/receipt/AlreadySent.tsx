import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { FORM } from '../under-way/address.js';

interface AlreadySentProps {
  /** The form that the header's switches send. */
  readonly formId: string;
  /** The text kept on the device that has arrived: it is not kept any longer. */
  readonly draft?: string;
  /** Where one more is sent. */
  readonly again: string;
}

/** Where Back comes to a form that was sent: never its words again, and never a second voice. */
export const AlreadySent = ({ formId, draft, again }: AlreadySentProps) => {
  const { say, plain } = useWords();
  const { search } = useLocation();
  const to = useTo();
  const id = new URLSearchParams(search).get(FORM);
  return (
    <Page title={plain('underWay.sent.title')} personal>
      <div className="wrap reading" data-clear-draft={draft}>
        <div className="page-head">
          <h1>{say('underWay.sent.title')}</h1>
          <p className="lead">{say('underWay.sent.text')}</p>
        </div>
        <div className="actions">
          <LinkButton href={to(`/receipt?${FORM}=${id}`)}>
            {say('underWay.sent.receipt')}
          </LinkButton>
          <LinkButton kind="quiet" href={to(again)}>
            {say('receipt.another')}
          </LinkButton>
        </div>
        <form id={formId} method="post" />
      </div>
    </Page>
  );
};
