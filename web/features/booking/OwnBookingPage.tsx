import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { Notice } from '../../ui/Notice.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import type { BookingState } from './under-way.js';

interface OwnBookingPageProps {
  readonly id: string;
  readonly state: BookingState;
  readonly needsCookie: boolean;
}

/** Where one asks for one's own booking: one field that takes number and secret, however they are written. */
export const OwnBookingPage = ({ id, state, needsCookie }: OwnBookingPageProps) => {
  const { say, plain, city } = useWords();
  const to = useTo();
  const { summary, errorPrefix } = useFormErrors(state.problem);
  return (
    <Page title={plain('booking.mine.title')} failed={state.problem !== undefined} personal>
      <div className="wrap reading stack-wide">
        <div className="page-head" data-close="">
          <h1>{say('booking.mine.title')}</h1>
          <p className="lead">{say('booking.mine.lead')}</p>
        </div>
        {needsCookie ? (
          <Notice tone="wait" title={say('underWay.cookie.title')}>
            <p>{say('underWay.cookie.text')}</p>
          </Notice>
        ) : null}
        {summary}
        <form className="form" method="post" id={id} noValidate autoComplete="off">
          <TextInput
            id="receipt"
            name="receipt"
            label={say('booking.mine.label')}
            hint={say('booking.mine.hint', { letters: `${city.receiptPrefix}Y` })}
            errorPrefix={errorPrefix}
            defaultValue={state.typed?.receipt}
            autoCapitalize="characters"
            spellCheck={false}
            required
          />
          <div className="actions" data-main="">
            <Button type="submit" name="intent" value="open">
              {say('myVoice.show')}
            </Button>
          </div>
        </form>
        <div className="actions">
          <LinkButton kind="quiet" href={to('/booking')}>
            {say('booking.title')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
};
