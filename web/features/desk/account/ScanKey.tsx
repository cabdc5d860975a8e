import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { QrCode } from '../../../ui/voice/QrCode.js';
import { controlId, useDeskErrors } from '../use-desk-errors.js';
import type { AccountRefusal, AppKey } from './change-account.js';

interface ScanKeyProps {
  readonly app: AppKey | undefined;
  readonly refusal: AccountRefusal | undefined;
}

/** The key for the app, and its first code. */
export const ScanKey = ({ app, refusal }: ScanKeyProps) => {
  const { say, plain } = useDeskWords();
  const problem = refusal?.form === 'confirm' ? refusal.problem : undefined;
  const { errorPrefix, errorOf, summary } = useDeskErrors('confirm', problem);
  const sending = useNavigation().formMethod === 'POST';
  return (
    <>
      <div key={refusal?.at} className="verb-problem">
        {summary}
      </div>
      {app ? (
        <>
          <p>{say('account.second.scan')}</p>
          <div className="account-picture">
            <QrCode text={app.uri} label={plain('account.second.picture')} />
          </div>
          <p>
            {say('account.second.key')}:{' '}
            <code translate="no">{app.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
          </p>
        </>
      ) : null}
      <Form method="post" className="form" noValidate key={`form ${refusal?.at}`}>
        {app ? (
          <>
            <input type="hidden" name="secret" value={app.secret} />
            <input type="hidden" name="uri" value={app.uri} />
          </>
        ) : null}
        <TextInput
          id={controlId('confirm', 'code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={say('account.second.code')}
          error={errorOf('code')}
          errorPrefix={errorPrefix}
          required
        />
        <Button type="submit" name="intent" value="confirm" disabled={sending}>
          {say('account.second.confirm')}
        </Button>
      </Form>
    </>
  );
};
