import { OPERATIONS, type Operation } from '../../../core/contract/index.js';
import type { SeededRandom } from '../../../scripts/fill/seeded-random.js';
import { type Asked, holding } from '../asking.js';
import { HOSTILE_TEXTS, hostileBytes, mutated } from './mutate.js';

/** What is there, so that not every request ends at the first check. */
export interface Known {
  readonly ids: readonly string[];
  readonly voices: readonly { readonly receipt: string; readonly secret: string }[];
  readonly cookies: readonly string[];
}

const HEADERS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { 'accept-language': ['xx', 'ja;q=9', 'vi,'.repeat(3_000), '*', '\u00ff', 'pt-br;q=0.5,en'] },
  { 'idempotency-key': ['', 'k', 'x'.repeat(201), '\u00e9', 'same'] },
  {
    'content-type': [
      'text/plain',
      'application/json; charset=utf-16',
      'multipart/form-data',
      'a',
      '',
    ],
  },
  { 'content-encoding': ['gzip', 'br', 'nothing'] },
  {
    authorization: [
      'Receipt',
      'Receipt ',
      'Basic AAAA',
      'receipt x',
      `Receipt ${'x'.repeat(5_000)}`,
    ],
  },
  { cookie: ['koebako_session=', 'a', '=;=;', `lang=${'x'.repeat(4_000)}`, 'koebako_session=%ff'] },
  { 'x-forwarded-for': ['', 'a', '::1', '1.1.1.1,'.repeat(500), 'fe80::1%eth0'] },
  { 'if-none-match': ['*', '"', 'W/"x"', '"a",'.repeat(1_000)] },
  { accept: ['', 'a/b;q=', 'text/html'] },
  { range: ['bytes=0-', 'bytes=-1', 'bytes=9-1,2-'] },
  { 'x-http-method-override': ['DELETE'] },
  { expect: ['100-continue', 'x'] },
];

const hostile = (random: SeededRandom): string =>
  encodeURIComponent(wellFormed(random.pick(HOSTILE_TEXTS)));
/** Halves of a letter cannot stand in an address. */
const wellFormed = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('utf8')
    .slice(0, 4_000)
    .replace(/\p{Cs}/gu, '');

const partOf = (random: SeededRandom, name: string, known: Known): string => {
  if (random.next() < 0.4) return hostile(random) || '%20';
  if (name === 'receipt') return random.pick(known.voices).receipt;
  if (name === 'code') return random.pick(['5-4-1', '5-1-1-1', 'x']);
  if (name === 'place') return 'A'.repeat(43);
  return random.pick(known.ids);
};

const queryOf = (random: SeededRandom, { query }: Operation): string => {
  const names = [...Object.keys(query?.shape ?? {}), 'lang', 'no_such_name'];
  const pairs = names
    .filter(() => random.next() < 0.4)
    .flatMap((name) =>
      Array.from({ length: random.next() < 0.1 ? 3 : 1 }, () => `${name}=${hostile(random)}`),
    );
  if (random.next() < 0.05) pairs.push('%ff=%fe', '&&==&', 'a[b][c]=d', '__proto__[a]=b');
  return pairs.length ? `?${pairs.join('&')}` : '';
};

/** A request for one of all operations, in turn, with something wrong with it, by somebody or nobody. */
export const requestNumber = (i: number, random: SeededRandom, known: Known): Asked => {
  // Those that go on sending are no question and answer.
  const operations = OPERATIONS.filter(({ stream }) => !stream);
  const op = operations[i % operations.length] as Operation;
  const path = op.path.replace(/:(\w+)/g, (_, name: string) => partOf(random, name, known));
  const headers: Record<string, string> = {};
  if (op.door === 'staff' && random.next() < 0.85) headers.cookie = random.pick(known.cookies);
  if (op.who === 'receipt' && random.next() < 0.8)
    Object.assign(headers, holding(random.pick(known.voices).secret));
  const voice = random.pick(known.voices);
  const own = op.who === 'receipt' && random.next() < 0.5;
  if (own) Object.assign(headers, holding(voice.secret));
  let body: Buffer | undefined;
  if (op.body && random.next() < 0.95) {
    const like = mutated(random, op.example);
    body =
      random.next() < 0.1
        ? hostileBytes(random, op.example)
        : Buffer.from(JSON.stringify(like) ?? '');
    headers['content-type'] = 'application/json';
  }
  if (random.next() < 0.25)
    for (const [name, values] of Object.entries(random.pick(HEADERS)))
      headers[name] = random.pick(values);
  if (body) headers['content-length'] = String(body.length);
  return {
    method:
      random.next() < 0.02
        ? random.pick(['PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'])
        : op.method,
    path: `${own ? op.path.replace(':receipt', voice.receipt) : path}${queryOf(random, op)}`,
    headers,
    ...(body ? { body } : {}),
  };
};

const PAGES = [
  '',
  '/plan',
  '/opinion',
  '/consultation',
  '/opinions',
  '/my-voice',
  '/lost',
  '/ask',
  '/booking',
  '/search',
  '/moderation',
  '/confirm',
  '/new-secret',
  '/receipt',
  '/staff',
  '/staff/sign-in',
  '/staff/voices/x',
  '/measures/5-4-1',
  '/readings',
  '/exit',
];
const FIELDS = [
  'text',
  'intent',
  'step',
  'topic',
  'measure',
  'lang',
  'contact.email',
  'receipt',
  'secret',
  'login',
  'password',
  'q',
  'cursor',
  'form',
  'day',
];

/** A page, looked at or posted to, with fields as no page of ours sends them. */
export const pageNumber = (random: SeededRandom, origin: string, known: Known): Asked => {
  const lang = random.pick(['ja', 'vi', 'ja-simple', 'xx', '%ff', 'en']);
  const fields = FIELDS.filter(() => random.next() < 0.3)
    .map((name) => `${name}=${hostile(random)}`)
    .join('&');
  const path = `/${lang}${random.pick(PAGES)}`;
  const cookie: Record<string, string> =
    random.next() < 0.3 ? { cookie: random.pick(known.cookies) } : {};
  if (random.next() < 0.6)
    return { method: 'GET', path: `${path}?${fields}`, headers: { ...cookie } };
  return {
    method: 'POST',
    path,
    headers: {
      ...{ 'content-type': 'application/x-www-form-urlencoded', origin },
      ...{ 'content-length': String(fields.length), ...cookie },
    },
    body: fields,
  };
};
