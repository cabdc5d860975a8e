import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { controlId, useDeskErrors } from '../use-desk-errors.js';
import type { AccountState } from './change-account.js';
import type { AccountView } from './load-account.js';
import { ScanKey } from './ScanKey.js';

interface OwnSecondStepProps {
  readonly view: AccountView['secondStep'];
  readonly state: AccountState | undefined;
}

/** The second step of the sign-in: set up in two forms, renewed or turned off by a third. */
export const OwnSecondStep = ({ view, state }: OwnSecondStepProps) => {
  const { say } = useDeskWords();
  const refusal = state?.step === 'refused' ? state : undefined;
  const app = state && 'app' in state ? state.app : undefined;
  return (
    <section className="account-part" aria-labelledby="own-second-step">
      <h2 id="own-second-step">{say('account.second.title')}</h2>
      <p>{say('account.second.lead')}</p>
      <p>
        <strong>
          {view.since ? say('account.second.on', { date: view.since }) : say('account.second.off')}
        </strong>{' '}
        {view.since ? say('account.second.codesLeft', { n: view.recoveryCodes }) : null}
      </p>
      {view.since ? (
        <ProofForm isRequired={view.isRequired} refusal={refusal} />
      ) : app || refusal?.form === 'confirm' ? (
        <ScanKey app={app} refusal={refusal} />
      ) : (
        <PrepareForm refusal={refusal} />
      )}
    </section>
  );
};

type Refusal = Extract<AccountState, { step: 'refused' }> | undefined;

const PrepareForm = ({ refusal }: { readonly refusal: Refusal }) => {
  const { say } = useDeskWords();
  const problem = refusal?.form === 'prepare' ? refusal.problem : undefined;
  const { errorPrefix, errorOf, summary } = useDeskErrors('prepare', problem);
  const sending = useNavigation().formMethod === 'POST';
  return (
    <>
      <div key={refusal?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post" className="form" noValidate key={`form ${refusal?.at}`}>
        <TextInput
          id={controlId('prepare', 'password')}
          name="password"
          type="password"
          autoComplete="current-password"
          label={say('account.password.current')}
          error={errorOf('password')}
          errorPrefix={errorPrefix}
          required
        />
        <Button type="submit" name="intent" value="prepare" disabled={sending}>
          {say('account.second.setUp')}
        </Button>
      </Form>
    </>
  );
};

const ProofForm = ({
  isRequired,
  refusal,
}: {
  readonly isRequired: boolean;
  readonly refusal: Refusal;
}) => {
  const { say } = useDeskWords();
  const problem = refusal?.form === 'proof' ? refusal.problem : undefined;
  const { errorPrefix, errorOf, summary } = useDeskErrors('proof', problem);
  const sending = useNavigation().formMethod === 'POST';
  return (
    <>
      <div key={refusal?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post" className="form" noValidate key={`form ${refusal?.at}`}>
        <TextInput
          id={controlId('proof', 'password')}
          name="password"
          type="password"
          autoComplete="current-password"
          label={say('account.password.current')}
          error={errorOf('password')}
          errorPrefix={errorPrefix}
          required
        />
        <TextInput
          id={controlId('proof', 'code')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          label={say('account.second.proof')}
          error={errorOf('code')}
          errorPrefix={errorPrefix}
          required
        />
        <p className="account-buttons">
          <Button type="submit" kind="quiet" name="intent" value="renew" disabled={sending}>
            {say('account.second.renew')}
          </Button>
          {isRequired ? null : (
            <Button type="submit" kind="quiet" name="intent" value="off" disabled={sending}>
              {say('account.second.turnOff')}
            </Button>
          )}
        </p>
        {isRequired ? <p className="small">{say('account.second.required')}</p> : null}
      </Form>
    </>
  );
};
