import { useDeskWords } from '../../../i18n/desk-words.js';
import { LinkButton } from '../../../ui/Button.js';
import { useTo } from '../../site/address.js';

/** Codes that are shown this once: alone on the page, so that it can be printed as it is. */
export const RecoveryCodes = ({ codes }: { readonly codes: readonly string[] }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  return (
    <main className="account">
      <title>{`${plain('account.codes.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('account.codes.title')}</h1>
      <p>{say('account.codes.lead')}</p>
      <ol className="account-codes" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p data-screen>
        <LinkButton href={to('/staff/account')}>{say('account.codes.kept')}</LinkButton>
      </p>
    </main>
  );
};
