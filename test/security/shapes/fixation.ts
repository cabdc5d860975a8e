import { readMe, signIn, signOut } from '../../../core/contract/index.js';
import { type Ask, json } from '../asking.js';
import { PASSWORD } from '../town.js';

/** One shape, and whether it got through. */
type Shape = readonly [name: string, passed: boolean];

/**
 * Ways to be in somebody's session without their password, or to put somebody into one's own. `name` is the session's cookie as the
 * product sets it by https; `victim` and `attacker` are two logins.
 */
export const fixate = async (
  ask: Ask,
  { victim, attacker }: { readonly victim: string; readonly attacker: string },
): Promise<readonly Shape[]> => {
  const signInWith = async (login: string, cookie = '') => {
    const { headers, body } = json({ login, password: PASSWORD });
    const answer = await ask({
      ...{ method: 'POST', path: signIn.path, body },
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
    });
    const set = answer.headers['set-cookie'] ?? [];
    const line = set.find((one) => one.includes('koebako_session')) ?? '';
    return { pair: line.split(';')[0] ?? '', line, set };
  };
  const whoIs = async (headers: Readonly<Record<string, string>>): Promise<string> => {
    const { status, text } = await ask({ method: 'GET', path: readMe.path, headers });
    return status === 200 ? (JSON.parse(text) as { login: string }).login : '';
  };
  const theirs = await signInWith(attacker);
  const [name = '', token = ''] = theirs.pair.split('=');
  const chosen = 'A'.repeat(token.length);
  const afterChosen = await signInWith(victim, `${name}=${chosen}`);
  const afterTheirs = await signInWith(victim, theirs.pair);
  const victims = afterTheirs.pair.split('=')[1] ?? '';
  const half = Math.floor(victims.length / 2);
  const inHeader = (value: string) => ({ cookie: `${name}=${value}` });
  const shapes: Shape[] = [
    ['a value chosen before', (await whoIs({ cookie: `${name}=${chosen}` })) !== ''],
    ['a value chosen before, kept at sign-in', afterChosen.pair === `${name}=${chosen}`],
    ["another one's session, kept at sign-in", afterTheirs.pair === theirs.pair],
    [
      "another one's session, changed into the victim's",
      (await whoIs({ cookie: theirs.pair })) === victim,
    ],
    // A sibling host or a page without encryption can set a cookie by any name but `__Host-`.
    [
      'a cookie that a sibling host set',
      (await whoIs({ cookie: `koebako_session=${victims}` })) !== '',
    ],
    [
      "a sibling's cookie before one's own",
      (await whoIs({ cookie: `koebako_session=${token}; ${afterTheirs.pair}` })) !== victim,
    ],
    ['half of a session', (await whoIs(inHeader(victims.slice(0, half)))) !== ''],
    ['a session in other letters', (await whoIs(inHeader(victims.toUpperCase()))) !== ''],
    ['a session and a letter', (await whoIs(inHeader(`${victims}A`))) !== ''],
    ['a session in a header', (await whoIs({ authorization: `Bearer ${victims}` })) !== ''],
    ['a session in the address', await inAddress(ask, name, victims)],
    ['a cookie that scripts read', afterTheirs.set.some((one) => !/; HttpOnly/i.test(one))],
    ['a cookie without encryption', afterTheirs.set.some((one) => !/; Secure/i.test(one))],
    [
      'a cookie for siblings',
      afterTheirs.set.some((one) => /; Domain=/i.test(one) || !one.startsWith('__Host-')),
    ],
    [
      'a cookie that other sites send',
      afterTheirs.set.some((one) => !/; SameSite=(Lax|Strict)/i.test(one)),
    ],
  ];
  const signedIn = await whoIs({ cookie: afterTheirs.pair });
  await ask({ method: 'DELETE', path: signOut.path, headers: { cookie: afterTheirs.pair } });
  return [
    ...shapes,
    // Whoever is refused everything would pass none of these.
    ['a session of nobody', signedIn !== victim],
    ['a session after signing out', (await whoIs({ cookie: afterTheirs.pair })) !== ''],
  ];
};

const inAddress = async (ask: Ask, name: string, token: string): Promise<boolean> =>
  (await ask({ method: 'GET', path: `${readMe.path}?${name}=${token}&session=${token}` }))
    .status === 200;
