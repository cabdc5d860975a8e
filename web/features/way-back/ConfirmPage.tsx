import type { lookAtAddressLink, OutputOf, Problem } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { OverPage } from './OverPage.js';

interface ConfirmPageProps {
  readonly id: string;
  readonly link: OutputOf<typeof lookAtAddressLink>;
  readonly problem?: Problem | undefined;
}

/** One button: opening the page confirms nothing, because programs that guard mailboxes open links too. */
export const ConfirmPage = ({ id, link, problem }: ConfirmPageProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  const { summary } = useFormErrors(problem);
  if (link.state === 'over') return <OverPage id={id} />;
  const isDone = link.state === 'used';
  const title = isDone ? 'confirm.done.title' : 'confirm.title';
  return (
    <Page title={plain(title)} failed={problem !== undefined} personal>
      <div className="wrap reading">
        <div className="page-head">
          <h1>{say(title)}</h1>
          <p className="lead">
            {isDone
              ? say('confirm.done.text')
              : say('confirm.text', { receipt: link.receipt ?? '' })}
          </p>
          {summary}
        </div>
        {isDone ? (
          <div className="actions">
            <LinkButton kind="quiet" href={to('/my-voice')}>
              {say('receipt.toMine')}
            </LinkButton>
            <form method="post" id={id} />
          </div>
        ) : (
          <form className="form" method="post" id={id}>
            <div className="actions" data-main="">
              <Button type="submit" name="intent" value="confirm">
                {say('confirm.button')}
              </Button>
            </div>
            <p>{say('confirm.other')}</p>
          </form>
        )}
      </div>
    </Page>
  );
};
