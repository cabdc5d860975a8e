import { Form, useNavigation } from 'react-router';
import type { Problem } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button, LinkButton } from '../../../ui/Button.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { Mark } from '../../../ui/frame/Mark.js';
import { Notice } from '../../../ui/Notice.js';
import { controlId, useDeskErrors } from '../use-desk-errors.js';
import { useHydrated } from '../use-hydrated.js';
import { hasLocal } from '../verbs/kept/local-forms.js';

interface SignInProps {
  readonly again: boolean;
  readonly out: boolean;
  /** A second step that came too late, or with too many wrong codes. */
  readonly over: boolean;
  /** What was typed is there again afterwards. */
  readonly kept: boolean;
  /** Where the link to the city's directory of accounts leads; null in a city without one. */
  readonly directory: string | null;
  readonly login: string;
  readonly problem?: Problem | undefined;
  /** Tells one refusal from the next one that reads the same. */
  readonly at?: number | undefined;
}

export const SignIn = ({ again, out, over, kept, directory, login, problem, at }: SignInProps) => {
  const { say, plain, locale } = useDeskWords();
  const { errorPrefix, errorOf, summary } = useDeskErrors('sign-in', problem);
  const sending = useNavigation().state !== 'idle';
  const hydrated = useHydrated();
  const field = (path: 'login' | 'password') => ({
    id: controlId('sign-in', path),
    name: path,
    label: say(`signIn.${path}`),
    error: errorOf(path),
    errorPrefix,
    required: true,
  });
  return (
    <main className="gate">
      <title>{`${problem ? `${errorPrefix} ` : ''}${plain('signIn.title')} | ${plain('site.name')}`}</title>
      <div className="gate-card">
        <p className="gate-name">
          <Mark />
          {say('site.name')}
        </p>
        <h1>{say('signIn.title')}</h1>
        <p className="hint">{say('signIn.lead')}</p>
        {again && !problem ? (
          <Notice tone="wait" role="status">
            <p>
              {say('signIn.again')}{' '}
              {kept || (hydrated && hasLocal()) ? say('signIn.draftKept') : null}
            </p>
          </Notice>
        ) : null}
        {over && !problem ? (
          <Notice tone="wait" role="status">
            <p>{say('signIn.over')}</p>
          </Notice>
        ) : null}
        {out && !problem ? (
          <Notice tone="ok" role="status">
            <p>{say('signIn.signedOut')}</p>
          </Notice>
        ) : null}
        {/* A new key, so that the same refusal twice takes the focus twice. */}
        <div key={at} className="verb-problem">
          {summary}
        </div>
        {directory ? (
          <>
            <LinkButton href={directory}>{say('signIn.directory')}</LinkButton>
            <h2>{say('signIn.byPassword')}</h2>
          </>
        ) : null}
        {/* Errors are told in words of the page's language, so the browser's own are switched off. */}
        <Form method="post" className="form" noValidate>
          <TextInput
            {...field('login')}
            defaultValue={login}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextInput {...field('password')} type="password" autoComplete="current-password" />
          <Button type="submit" kind={directory ? 'quiet' : 'main'} disabled={sending}>
            {say(sending ? 'act.sending' : 'signIn.submit')}
          </Button>
        </Form>
        <p className="small">{say('signIn.forgotten')}</p>
        <p className="small">
          <a href={`/${locale.tag}`}>{say('desk.publicSite')}</a>
        </p>
      </div>
    </main>
  );
};
