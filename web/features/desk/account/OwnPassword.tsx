import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { controlId, useDeskErrors } from '../use-desk-errors.js';
import type { AccountRefusal } from './change-account.js';

/** As the API asks for; said here before anybody types. */
const SHORTEST = 12;

interface OwnPasswordProps {
  readonly login: string;
  readonly since: string | null;
  readonly refusal: AccountRefusal | undefined;
}

export const OwnPassword = ({ login, since, refusal }: OwnPasswordProps) => {
  const { say } = useDeskWords();
  const problem = refusal?.form === 'password' ? refusal.problem : undefined;
  const { errorPrefix, errorOf, summary } = useDeskErrors('password', problem);
  const sending = useNavigation().formMethod === 'POST';
  return (
    <section className="account-part" aria-labelledby="own-password">
      <h2 id="own-password">{say('account.password.title')}</h2>
      {since ? <p>{say('account.password.since', { date: since })}</p> : null}
      <div key={refusal?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post" className="form" noValidate key={`form ${refusal?.at}`}>
        {/* For what keeps passwords: whose this one is. */}
        <input type="hidden" name="username" autoComplete="username" value={login} />
        <TextInput
          id={controlId('password', 'current')}
          name="current"
          type="password"
          autoComplete="current-password"
          label={say('account.password.current')}
          error={errorOf('current')}
          errorPrefix={errorPrefix}
          required
        />
        <TextInput
          id={controlId('password', 'next')}
          name="next"
          type="password"
          autoComplete="new-password"
          label={say('account.password.next')}
          hint={say('account.password.hint', { min: SHORTEST })}
          error={errorOf('next')}
          errorPrefix={errorPrefix}
          required
        />
        <Button type="submit" name="intent" value="password" disabled={sending}>
          {say('account.password.submit')}
        </Button>
      </Form>
    </section>
  );
};
