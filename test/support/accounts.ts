import { confirmSecondStep, prepareSecondStep } from '../../core/contract/index.js';
import { type Answer, PASSWORD, type Product } from './product.js';
import { codeOfApp } from './second-step.js';

export interface Who {
  readonly cookie: string;
}

/** The cookie that an answer sets, as a request sends it; empty where it sets none of this name. */
export const cookieIn = ({ headers }: Answer, name: string): string =>
  [headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0] ?? '')
    .find((one) => one.startsWith(`${name}=`) && !one.endsWith('=')) ?? '';

/** Accounts as their owners use them. */
export const accountsOf = (product: () => Product) => {
  const first = (login: string, password = PASSWORD, headers: Record<string, string> = {}) =>
    product().call<{ code?: string }>('POST', '/api/staff/session', {
      body: { login, password },
      headers,
    });
  const second = (who: Who, code: string) =>
    product().call<{ code?: string } | undefined>('POST', '/api/staff/session/code', {
      body: { code },
      headers: { ...who },
    });
  return {
    first,
    second,
    /** Another browser of somebody who has an account. */
    again: async (login: string, password = PASSWORD, headers = {}): Promise<Who> => {
      const answer = await first(login, password, headers);
      if (answer.status !== 204) throw new Error(`Sign-in failed (${answer.status})`);
      return { cookie: cookieIn(answer, 'koebako_session') };
    },
    /** Whether a cookie still opens the desk. */
    isIn: async (who: Who) =>
      (await product().call('GET', '/api/staff/me', { headers: { ...who } })).status === 200,
    /** Turns the second step on; gives its key and the recovery codes. */
    secure: async (who: Who) => {
      const { body } = await product().ask(
        prepareSecondStep,
        { body: { password: PASSWORD } },
        who,
      );
      const code = codeOfApp(body.secret, product().clock.now());
      const { status, body: made } = await product().ask(
        confirmSecondStep,
        { body: { code } },
        who,
      );
      if (status !== 200) throw new Error(`Not turned on (${status})`);
      return { key: body.secret, uri: body.uri, codes: made.codes };
    },
    /** The first step of a sign-in that asks for a second: the cookie that waits. */
    begun: async (login: string, password = PASSWORD): Promise<Who> => {
      const answer = await first(login, password);
      if (answer.body.code !== 'code_required') throw new Error(`Not asked (${answer.status})`);
      return { cookie: cookieIn(answer, 'koebako_sign_in') };
    },
  };
};
