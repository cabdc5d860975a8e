import { useDeskWords } from '../../../i18n/desk-words.js';
import { Notice } from '../../../ui/Notice.js';
import { useTo } from '../../site/address.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { dropAllLocal } from '../verbs/kept/local-forms.js';
import type { AccountState } from './change-account.js';
import type { AccountView } from './load-account.js';
import { OwnPassword } from './OwnPassword.js';
import { OwnSecondStep } from './OwnSecondStep.js';
import { OwnSessions } from './OwnSessions.js';
import { RecoveryCodes } from './RecoveryCodes.js';

interface AccountProps {
  readonly view: AccountView;
  readonly state: AccountState | undefined;
}

/** The own account. Beside the desk and not in it: whoever has yet to set up their second step sees this page only. */
export const Account = ({ view, state }: AccountProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { errorPrefix } = useDeskErrors('account', undefined);
  const { name, login, done, secondStep } = view;
  const { ofDirectory } = view;
  const mustSecure = secondStep.isRequired && !secondStep.since && !ofDirectory;
  const refusal = state?.step === 'refused' ? state : undefined;
  if (state?.step === 'codes') return <RecoveryCodes codes={state.codes} />;
  return (
    <main className="account">
      <title>{`${refusal ? `${errorPrefix} ` : ''}${plain('account.title')} | ${plain('desk.name')}`}</title>
      <header className="account-head">
        <h1>{say('account.title')}</h1>
        <p>
          {name} <span translate="no">{login}</span>
        </p>
        <nav className="account-ways">
          {mustSecure ? null : <a href={to('/staff')}>{say('account.toDesk')}</a>}
          <form method="post" action={to('/staff/sign-out')} onSubmit={dropAllLocal}>
            <button className="button" data-kind="link" type="submit">
              {say('desk.signOut')}
            </button>
          </form>
        </nav>
      </header>
      {mustSecure ? (
        <Notice tone="wait" role="status">
          <p>{say('account.mustSecure')}</p>
        </Notice>
      ) : null}
      {done && !state ? (
        <Notice tone="ok" role="status">
          <p>{say(`account.done.${done}`)}</p>
        </Notice>
      ) : null}
      {ofDirectory ? (
        <p>{say('account.ofDirectory')}</p>
      ) : (
        <OwnSecondStep view={secondStep} state={state} />
      )}
      <OwnSessions sessions={view.sessions} refusal={refusal} />
      {ofDirectory ? null : (
        <OwnPassword login={login} since={view.passwordSince} refusal={refusal} />
      )}
    </main>
  );
};
