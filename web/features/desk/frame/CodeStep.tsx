import { Form, useNavigation } from 'react-router';
import type { Problem } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { Mark } from '../../../ui/frame/Mark.js';
import { controlId, useDeskErrors } from '../use-desk-errors.js';

interface CodeStepProps {
  readonly problem?: Problem | undefined;
  /** Tells one refusal from the next one that reads the same. */
  readonly at?: number | undefined;
}

/** The second step of the sign-in. */
export const CodeStep = ({ problem, at }: CodeStepProps) => {
  const { say, plain, locale } = useDeskWords();
  const { errorPrefix, errorOf, summary } = useDeskErrors('sign-in', problem);
  const sending = useNavigation().state !== 'idle';
  return (
    <main className="gate">
      <title>{`${problem ? `${errorPrefix} ` : ''}${plain('signIn.codeTitle')} | ${plain('site.name')}`}</title>
      <div className="gate-card">
        <p className="gate-name">
          <Mark />
          {say('site.name')}
        </p>
        <h1>{say('signIn.codeTitle')}</h1>
        <p className="hint">{say('signIn.codeLead')}</p>
        <div key={at} className="verb-problem">
          {summary}
        </div>
        <Form method="post" className="form" noValidate key={`form ${at}`}>
          <TextInput
            id={controlId('sign-in', 'code')}
            name="code"
            label={say('account.second.proof')}
            error={errorOf('code')}
            errorPrefix={errorPrefix}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            required
          />
          <Button type="submit" name="intent" value="code" disabled={sending}>
            {say(sending ? 'act.sending' : 'signIn.submit')}
          </Button>
        </Form>
        <p className="small">{say('signIn.lostCode')}</p>
        <p className="small">
          <a href={`/${locale.tag}/staff/sign-in`}>{say('signIn.title')}</a>
        </p>
      </div>
    </main>
  );
};
