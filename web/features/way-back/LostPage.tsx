import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { Notice } from '../../ui/Notice.js';
import { Trap } from '../forms/Trap.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import type { LostState } from './lost.js';

interface LostPageProps {
  readonly id: string;
  readonly state: LostState;
  /** Somebody has asked for a mail just now. */
  readonly isAsked: boolean;
  /** Mail leaves this site at all. */
  readonly hasMail: boolean;
}

/** For those who lost number or secret: a mail to a confirmed address, and what is left without one. */
export const LostPage = ({ id, state, isAsked, hasMail }: LostPageProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  const { summary, errorOf, errorPrefix } = useFormErrors(state.problem);
  const without = <p>{say('myVoice.lost')}</p>;
  return (
    <Page title={plain('lost.title')} failed={state.problem !== undefined} personal>
      <div className="wrap reading">
        <div className="page-head">
          <h1>{say('lost.title')}</h1>
          {hasMail && !isAsked ? <p className="lead">{say('lost.lead')}</p> : null}
        </div>
        <div className="stack-wide">
          {isAsked ? (
            <>
              <Notice tone="ok" role="status" title={say('lost.asked.title')}>
                <p>{say('lost.asked.text')}</p>
                <p>{say('lost.asked.same')}</p>
              </Notice>
              <form method="post" id={id} />
            </>
          ) : hasMail ? (
            <>
              {summary}
              <form
                className="form"
                method="post"
                id={id}
                noValidate
                data-kept
                data-not-sent={plain('underWay.failed.careful')}
                data-again={plain('underWay.failed.again')}
              >
                <TextInput
                  id="email"
                  name="email"
                  type="email"
                  inputMode="email"
                  autoComplete="email"
                  required
                  label={say('opinion.email.label')}
                  error={errorOf('email')}
                  errorPrefix={errorPrefix}
                  defaultValue={state.email ?? ''}
                />
                <Trap />
                <div className="actions" data-main="">
                  <Button type="submit" name="intent" value="ask">
                    {say('lost.send')}
                  </Button>
                </div>
                <p className="small">{say('lost.careful')}</p>
              </form>
              <section className="stack">
                <h2>{say('lost.none')}</h2>
                {without}
              </section>
            </>
          ) : (
            <>
              {without}
              <form method="post" id={id} />
            </>
          )}
          <div className="actions">
            <LinkButton kind="quiet" href={to('/my-voice?other=1')}>
              {say('receipt.toMine')}
            </LinkButton>
          </div>
        </div>
      </div>
    </Page>
  );
};
