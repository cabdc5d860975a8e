import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';

interface OverPageProps {
  readonly id: string;
  /** A new mail can be asked for. */
  readonly again?: boolean;
}

/** Where a link of a mail leads that was used, is too old, or was cut on its way. */
export const OverPage = ({ id, again = false }: OverPageProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <Page title={plain('confirm.over.title')} personal>
      <div className="wrap reading">
        <div className="page-head">
          <h1>{say('confirm.over.title')}</h1>
          <p className="lead">{say(again ? 'newSecret.over' : 'confirm.over.text')}</p>
        </div>
        <div className="actions">
          {again ? <LinkButton href={to('/lost')}>{say('lost.title')}</LinkButton> : null}
          <LinkButton kind="quiet" href={to('/my-voice')}>
            {say('receipt.toMine')}
          </LinkButton>
        </div>
        <form method="post" id={id} />
      </div>
    </Page>
  );
};
