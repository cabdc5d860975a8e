import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
} from 'react-router';
import { visitOf } from '../../api/visit.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';
import { useFormErrors } from '../../features/forms/use-form-errors.js';
import { Consent } from '../../features/my-voice/Consent.js';
import { OwnVoiceForm } from '../../features/my-voice/OwnVoiceForm.js';
import { ownVoiceAction } from '../../features/my-voice/own-voice-action.js';
import { VoiceView } from '../../features/my-voice/VoiceView.js';
import { Withdraw } from '../../features/my-voice/Withdraw.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

const FORM = 'own-voice-form';
export const handle = { form: { id: FORM, intent: 'show' } };
export const headers = noStore;

export const loader = (args: LoaderFunctionArgs) => {
  visitOf(args);
  return null;
};

export const action = async (args: ActionFunctionArgs) => {
  const answer = await ownVoiceAction(visitOf(args), await formOf(args.request));
  return data(answer.state, { status: answer.status, headers: answer.headers });
};

export default function MyVoiceRoute() {
  const state = useActionData<typeof action>();
  const { say, plain } = useWords();
  const to = useTo();
  const { summary } = useFormErrors(state?.problem);
  const found = state?.found;
  const done = state?.withdrawn
    ? say('myVoice.withdraw.done')
    : state?.consent && say(`myVoice.consent.done.${state.consent}`);
  const notice = done ? (
    <Notice tone="ok" role="status">
      <p>{done}</p>
    </Notice>
  ) : null;

  if (!found) {
    return (
      <Page title={plain('myVoice.title')} failed={state?.problem !== undefined} personal>
        <div className="wrap">
          <div className="page-head">
            <h1>{say('myVoice.title')}</h1>
            <p className="lead">{say('myVoice.lead')}</p>
          </div>
          <div className="stack-wide">
            {notice}
            {summary}
            <OwnVoiceForm
              id={FORM}
              receipt={state?.receipt ?? ''}
              secret={state?.secret ?? ''}
              problem={state?.problem}
            />
          </div>
        </div>
      </Page>
    );
  }
  return (
    <Page title={plain('myVoice.title')} personal>
      <div className="wrap">
        <div className="page-head">
          <h1>{say('myVoice.title')}</h1>
          <p className="receipt-number" translate="no">
            {found.receipt}
          </p>
          {notice}
        </div>
        <VoiceView voice={found} />
        <form method="post" id={FORM} className="section">
          <input type="hidden" name="receipt" value={state.receipt} />
          <input type="hidden" name="secret" value={state.secret} />
          <input type="hidden" name="shown" value="1" />
          <Consent voice={found} />
          {found.may.includes('withdraw') ? <Withdraw asking={state.asking === true} /> : null}
        </form>
        <p>
          <LinkButton kind="link" href={to('/my-voice')}>
            {say('myVoice.close')}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
