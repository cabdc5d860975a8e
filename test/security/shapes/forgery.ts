import { isSafe, OPERATIONS } from '../../../core/contract/index.js';
import { concrete, nameOf } from '../../support/access-town.js';
import { type Ask, codeOf, eachOf, json } from '../asking.js';

type Headers = Readonly<Record<string, string>>;

/** What a browser says when the page of another site makes it ask. */
export const foreignForms = (own: string): Readonly<Record<string, Headers>> => {
  const { host, hostname, protocol } = new URL(own);
  return {
    'another site': { origin: 'https://elsewhere.example' },
    'a site that hides its name': { origin: 'null' },
    'a name that begins like ours': { origin: `${own}.elsewhere.example` },
    'our name as a user of another site': { origin: `${protocol}//${host}@elsewhere.example` },
    'another port': { origin: `${protocol}//${hostname}:8443` },
    'no address at all': { origin: '://' },
    'another site, by its kind': { origin: own, 'sec-fetch-site': 'cross-site' },
    'a sibling, by its kind': { origin: own, 'sec-fetch-site': 'same-site' },
    'another site, by its kind alone': { 'sec-fetch-site': 'cross-site' },
  };
};

/** Kinds of body that a form of any site may send without being asked first. */
const FORMS = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
];

/** Every change at the desk, made by the browser of somebody signed in on behalf of another site; gives those that passed. */
export const forgeAtDesk = async (ask: Ask, cookie: string, own: string) => {
  const passed: string[] = [];
  let tried = 0;
  const changes = OPERATIONS.filter((op) => op.door === 'staff' && !isSafe(op));
  const forged = changes.flatMap((op) => [
    ...Object.entries(foreignForms(own)).map(([name, headers]) => ({ op, name, headers })),
    ...FORMS.map((type) => ({ op, name: type, headers: { 'content-type': type, origin: own } })),
  ]);
  await eachOf(forged, 8, async ({ op, name, headers }) => {
    if (FORMS.includes(name) && !op.body) return;
    tried++;
    const { headers: typed, body } = json(op.example ?? {});
    const heard = await ask({
      ...{ method: op.method, path: concrete(op.path) },
      ...{ headers: { ...typed, cookie, ...headers }, body },
    });
    const right = FORMS.includes(name)
      ? heard.status === 415
      : heard.status === 403 && codeOf(heard) === 'foreign_origin';
    if (!right) passed.push(`${nameOf(op)} from ${name}: ${heard.status} ${codeOf(heard)}`);
  });
  return { tried, passed };
};

/** Forms of pages that change something. */
const PAGES = [
  'staff/sign-in',
  'staff/sign-out',
  'opinion',
  'consultation',
  'my-voice',
  'lost',
  'booking',
];

/** The pages' own forms, posted from elsewhere: those that were not refused, and ours where it was. */
export const forgeAtPages = async (ask: Ask, cookie: string, own: string) => {
  const passed: string[] = [];
  const foreign = Object.entries(foreignForms(own)).filter(
    ([, headers]) => headers.origin !== undefined && headers.origin !== own,
  );
  const body = 'intent=look&text=forged&login=x&password=y&receipt=KB-2026-000000&secret=x';
  const post = async (page: string, headers: Headers): Promise<number> => {
    const typed = { 'content-type': 'application/x-www-form-urlencoded', cookie };
    const length = { 'content-length': String(body.length), host: new URL(own).host };
    const asked = { method: 'POST', path: `/ja/${page}`, body };
    return (await ask({ ...asked, headers: { ...typed, ...length, ...headers } })).status;
  };
  for (const page of PAGES) {
    for (const [name, headers] of foreign) {
      const status = await post(page, headers);
      if (![400, 403].includes(status)) passed.push(`/ja/${page} from ${name}: ${status}`);
    }
    // A page that refuses everybody would show nothing; what is wrong in the form itself is told in other ways.
    if ((await post(page, { origin: own })) === 403) passed.push(`/ja/${page} from ourselves: 403`);
  }
  return { tried: PAGES.length * (foreign.length + 1), passed };
};
