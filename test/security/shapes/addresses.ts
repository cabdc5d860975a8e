import type { Ask } from '../asking.js';

const UP = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..;/',
  '..%252f',
  '..%c0%af',
  '%00../',
];
/** Files that are there and are nobody's business; each has words by which it is known. */
const FILES = [
  ['package.json', '"koebako"'],
  ['etc/passwd', 'root:'],
  ['proc/self/environ', 'PATH='],
] as const;
const ROOTS = ['/', '/assets/', '/fonts/', '/api/', '/ja/', '//'];

/** Addresses that climb out of their folder; gives those that were answered with a file. */
export const climb = async (ask: Ask): Promise<{ tried: number; passed: string[] }> => {
  const passed: string[] = [];
  let tried = 0;
  for (const root of ROOTS)
    for (const up of UP)
      for (const [file, word] of FILES)
        for (const depth of [1, 3, 8]) {
          tried++;
          const path = `${root}${up.repeat(depth)}${file}`;
          const { status, text } = await ask({ method: 'GET', path });
          if (status === 200 && text.includes(word)) passed.push(path);
        }
  return { tried, passed };
};

const ELSEWHERE = 'elsewhere.example';
const LED = [
  `//${ELSEWHERE}/`,
  `/\\${ELSEWHERE}/`,
  `/%2f%2f${ELSEWHERE}/`,
  `/%5c${ELSEWHERE}`,
  `/.${ELSEWHERE}`,
  `/ja//${ELSEWHERE}/`,
  `/ja/..//${ELSEWHERE}`,
  `/ja/staff/sign-in?next=//${ELSEWHERE}/`,
  `/ja/staff/sign-in?next=https://${ELSEWHERE}/`,
  `/ja/staff/sign-in?to=https://${ELSEWHERE}`,
  `/ja/staff?returnTo=//${ELSEWHERE}`,
  `/ja/exit?to=https://${ELSEWHERE}`,
  `/?next=https://${ELSEWHERE}`,
  `/%0d%0aLocation:%20https://${ELSEWHERE}/`,
  `/ja%0d%0aSet-Cookie:%20a=b`,
];
const NAMES: readonly Readonly<Record<string, string>>[] = [
  { host: ELSEWHERE },
  { 'x-forwarded-host': ELSEWHERE },
  { forwarded: `host=${ELSEWHERE}` },
  { 'x-original-url': `https://${ELSEWHERE}/` },
  { 'x-forwarded-proto': 'javascript' },
];

/** Addresses and headers that would lead a visitor, or a link that is shown to them, to another site. */
export const leadAway = async (ask: Ask): Promise<{ tried: number; passed: string[] }> => {
  const passed: string[] = [];
  for (const path of LED) {
    const { headers } = await ask({ method: 'GET', path });
    const location = String(headers.location ?? '');
    // A part of our own address may well be called like that.
    const away = /^(\/\/|\/\\|https?:)/.test(location) && location.includes(ELSEWHERE);
    if (away || headers['set-cookie']?.some((one) => one.startsWith('a=b'))) passed.push(path);
  }
  const pages = ['/ja', '/ja/opinions', '/ja/measures/5-4-1', '/sitemap.xml', '/robots.txt'];
  for (const headers of NAMES)
    for (const path of pages) {
      const { text, headers: answered } = await ask({ method: 'GET', path, headers });
      if (`${text}${answered.location ?? ''}`.includes(ELSEWHERE) || text.includes('javascript:'))
        passed.push(`${path} with ${Object.keys(headers)}`);
    }
  return { tried: LED.length + NAMES.length * pages.length, passed };
};
