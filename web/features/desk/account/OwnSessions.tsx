import { Form, useNavigation } from 'react-router';
import type { Device } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Button } from '../../../ui/Button.js';
import { useDeskErrors } from '../use-desk-errors.js';
import type { AccountRefusal } from './change-account.js';
import type { AccountView } from './load-account.js';

/** As they are called everywhere. */
const NAMES: Readonly<Record<Device['browser'] | Device['system'], string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  android: 'Android',
  ios: 'iPhone / iPad',
  linux: 'Linux',
  mac: 'Mac',
  windows: 'Windows',
  other: '',
};

interface OwnSessionsProps {
  readonly sessions: AccountView['sessions'];
  readonly refusal: AccountRefusal | undefined;
}

/** Where one is signed in, by what and when; never from where. */
export const OwnSessions = ({ sessions, refusal }: OwnSessionsProps) => {
  const { say, plain } = useDeskWords();
  const problem = refusal?.form === 'sessions' ? refusal.problem : undefined;
  const { summary } = useDeskErrors('sessions', problem);
  const sending = useNavigation().formMethod === 'POST';
  const nameOf = ({ browser, system }: Device) =>
    [NAMES[browser], NAMES[system]].filter(Boolean).join(', ') || plain('account.sessions.unknown');
  return (
    <section className="account-part" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{say('account.sessions.title')}</h2>
      <p>{say('account.sessions.lead')}</p>
      <div key={refusal?.at} className="verb-problem">
        {summary}
      </div>
      <Form method="post">
        <ul className="account-sessions">
          {sessions.map(({ id, device, since, lastUsed, isThis }) => (
            <li key={id}>
              <div>
                <strong>{nameOf(device)}</strong>
                <span className="small">{say('account.sessions.since', { date: since })}</span>
                <span className="small">{say('account.sessions.used', { date: lastUsed })}</span>
              </div>
              {isThis ? (
                <span className="badge">{say('account.sessions.this')}</span>
              ) : (
                <Button
                  type="submit"
                  kind="quiet"
                  name="end"
                  value={id}
                  disabled={sending}
                  aria-label={`${plain('account.sessions.end')}: ${nameOf(device)}, ${lastUsed}`}
                >
                  {say('account.sessions.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Button type="submit" kind="quiet" name="intent" value="end-others" disabled={sending}>
            {say('account.sessions.endOthers')}
          </Button>
        ) : null}
      </Form>
    </section>
  );
};
