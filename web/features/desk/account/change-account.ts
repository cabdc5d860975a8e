import { data, redirect } from 'react-router';
import {
  changePassword,
  confirmSecondStep,
  dropSecondStep,
  endOtherSessions,
  endSession,
  type Problem,
  prepareSecondStep,
  type RecoveryCodes,
  renewRecoveryCodes,
} from '../../../../core/contract/index.js';
import type { Sent } from '../../../api/client.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf } from '../../forms/form-fields.js';
import type { AccountDone } from './load-account.js';

/** A form of the page that was refused: what was typed is asked for again. */
export interface AccountRefusal {
  readonly step: 'refused';
  readonly form: 'password' | 'sessions' | 'prepare' | 'confirm' | 'proof';
  readonly problem: Problem;
  readonly at: number;
}
/** The key for the app, on its way from the first form to the second: kept nowhere else in clear. */
export interface AppKey {
  readonly secret: string;
  readonly uri: string;
}
export type AccountState =
  | (AccountRefusal & { readonly app?: AppKey | undefined })
  | { readonly step: 'scan'; readonly app: AppKey }
  | { readonly step: 'codes'; readonly codes: readonly string[] };

/** A key as it came from the first form; what is none is shown to nobody. */
const appKeyOf = (field: (name: string) => string): AppKey | undefined => {
  const [secret, uri] = [field('secret'), field('uri')];
  return /^[A-Z2-7]{32}$/.test(secret) && uri.startsWith('otpauth://totp/') && uri.length < 1000
    ? { secret, uri }
    : undefined;
};

/** Does what a form of the page asks for: the page again with what was done, or what is to be said about it. */
export const changeAccount = async (visit: Visit, form: FormData) => {
  const field = fieldsOf(form);
  const done = (what: AccountDone, headers?: Headers) => {
    const cookies = new Headers();
    for (const cookie of headers?.getSetCookie() ?? []) cookies.append('set-cookie', cookie);
    return redirect(`${visit.url.pathname}?done=${what}`, { headers: cookies });
  };
  const refused = (of: AccountRefusal['form'], problem: Problem, app?: AppKey) =>
    data<AccountState>(
      { step: 'refused', form: of, problem, at: Date.now(), app },
      { status: problem.status },
    );
  const codesOf = (sent: Sent<RecoveryCodes>, of: AccountRefusal['form'], app?: AppKey) =>
    sent.ok
      ? data<AccountState>({ step: 'codes', codes: sent.data.codes })
      : refused(of, sent.problem, app);
  const proof = { password: field('password'), code: field('code') };
  switch (field('intent')) {
    case 'password': {
      const body = { current: field('current'), next: field('next') };
      const sent = await visit.send(changePassword, { body });
      return sent.ok ? done('password', sent.headers) : refused('password', sent.problem);
    }
    case 'end-others': {
      const sent = await visit.send(endOtherSessions);
      return sent.ok ? done('ended') : refused('sessions', sent.problem);
    }
    case 'prepare': {
      const sent = await visit.send(prepareSecondStep, { body: { password: proof.password } });
      return sent.ok
        ? data<AccountState>({ step: 'scan', app: sent.data })
        : refused('prepare', sent.problem);
    }
    case 'confirm': {
      const sent = await visit.send(confirmSecondStep, { body: { code: proof.code } });
      return codesOf(sent, 'confirm', appKeyOf(field));
    }
    case 'renew':
      return codesOf(await visit.send(renewRecoveryCodes, { body: proof }), 'proof');
    case 'off': {
      const sent = await visit.send(dropSecondStep, { body: proof });
      return sent.ok ? done('off') : refused('proof', sent.problem);
    }
    default: {
      const sent = await visit.send(endSession, { params: { id: field('end') } });
      // One that is over already is what was wanted.
      return sent.ok || sent.problem.code === 'not_found'
        ? done('ended')
        : refused('sessions', sent.problem);
    }
  }
};
