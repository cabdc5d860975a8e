import type { SeededRandom } from '../../../scripts/fill/seeded-random.js';

/** Texts that programs have stumbled over. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud83d',
  '\ufeff\u200b\u202e\u2066',
  'ｶﾞ\u3099\u309a'.repeat(50),
  'e\u0301'.repeat(500),
  'あ'.repeat(5_001),
  'x'.repeat(100_000),
  '👩‍👩‍👧‍👦'.repeat(400),
  "'; drop table submissions; --",
  "\\'; select pg_sleep(9); --",
  '%',
  '%25%00',
  '_%\\_',
  '{{7*7}}#{7*7}<%= 7 %>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  '\r\nBcc: a@b.example\r\n\r\n',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '9007199254740993',
  '1e309',
  '-0',
  '0x10',
  '2026-02-30T25:61:61Z',
  '-271821-04-20T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'KB-2026-000000',
  'kb２０２６ＯＯＯＯＯＯ',
  '5-4-1',
  '5-4-1-999999999999999999999',
  '[[[[[[[[',
  '(((((((((((((((((((((((((((((a+)+)+)+$',
  'constructor',
  '__proto__',
  'LTI3MTgyMS0wNC0yMFQwMDowMDowMC4wMDBaIDAxOTVmOWIwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA',
  Buffer.from('["a",{"b":1e400}]').toString('base64url'),
];

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

/** A value of any kind in the place of another. */
export const hostileValue = (random: SeededRandom): unknown =>
  random.pick<() => unknown>([
    () => random.pick(HOSTILE_TEXTS),
    () => random.pick(HOSTILE_TEXTS),
    () => null,
    () => random.next() < 0.5,
    () => random.pick([0, -1, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, -(2 ** 63)]),
    () => [],
    () => ({}),
    () =>
      Array.from({ length: random.between(1, 500) }, () => random.pick(HOSTILE_TEXTS.slice(0, 8))),
    () => deep(random.between(2, 2_000)),
    () =>
      JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}') as unknown,
  ])();

/** A body like the one that is accepted, with something wrong at one to three places. */
export const mutated = (random: SeededRandom, value: unknown): unknown => {
  if (random.next() < 0.15) return hostileValue(random);
  if (Array.isArray(value))
    return random.next() < 0.3
      ? [...value, ...value, hostileValue(random)]
      : value.map((each) => mutated(random, each));
  if (typeof value !== 'object' || value === null)
    return random.next() < 0.35 ? hostileValue(random) : value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    const chance = random.next();
    if (chance < 0.08) return [];
    if (chance < 0.12) return [[key.toUpperCase(), each]];
    return [[key, mutated(random, each)]];
  });
  if (random.next() < 0.1)
    entries.push([random.pick(HOSTILE_TEXTS.slice(0, 60)), hostileValue(random)]);
  return Object.fromEntries(entries);
};

/** A body as bytes, which need not be JSON at all. */
export const hostileBytes = (random: SeededRandom, like: unknown): Buffer => {
  const text = JSON.stringify(like) ?? '';
  return random.pick<() => Buffer>([
    () => Buffer.from(text.slice(0, random.between(0, text.length))),
    () => Buffer.from(`${text}${text}`),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`${'['.repeat(50_000)}`),
    () => Buffer.from(`{"a":${'9'.repeat(10_000)}}`),
    () => Buffer.from(text.replace('{', '{"kind":"opinion","kind":"consultation",')),
    () => Buffer.from(Array.from({ length: random.between(0, 300) }, () => random.between(0, 255))),
    () => Buffer.alloc(random.between(300_000, 2_000_000), 'x'),
  ])();
};
