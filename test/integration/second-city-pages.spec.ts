import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage, StaffSubmission, SubmissionAccepted } from '../../core/contract/index.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { type CityDirectory, startCityDirectory } from '../support/city-directory.js';
import { foreignWordsIn } from '../support/city-words.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { SECOND_CITY } from '../support/second-city.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';
import {
  DEMO_PASSWORD,
  STARTS_WITHIN,
  startWholeProduct,
  type WholeProduct,
} from '../support/whole-product.js';

/** Does the whole product, started for another city, show and send nothing of the one that is shipped? */
let product: WholeProduct;
let smtp: SmtpCatcher;
let directory: CityDirectory;
let clerk = '';
const OPINION = '図書館の開館時間をのばしてください。夜も本を借りたいです。';
const ANSWER = '来月から、火曜日と木曜日は夜八時まで開けます。';

beforeAll(async () => {
  smtp = await startSmtpCatcher();
  const port = await freePort();
  directory = await startCityDirectory(`http://127.0.0.1:${port}/ja/staff/sign-in/back`);
  product = await startWholeProduct({
    ...directory.env,
    PORT: String(port),
    CITY_DIR: SECOND_CITY,
    SMTP_URL: smtp.url,
  });
}, STARTS_WITHIN);
afterAll(async () => {
  await product?.stop();
  await smtp.close();
  await directory.stop();
});

const send = <T>(
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T; cookie: string }> =>
  fetch(product.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      origin: product.url,
      ...(clerk ? { cookie: clerk } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).then(async (response) => {
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : undefined) as T,
      cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  });
const page = async (path: string): Promise<string> =>
  (await fetch(product.url + path, { headers: clerk ? { cookie: clerk } : {} })).text();
/** Texts and attributes of a page. */
const foreignOn = (html: string): string[] => html.split(/[<>"\n]/).flatMap(foreignWordsIn);

/** Asks until it is so; the worker needs its moment. */
const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = await ask();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error('It never came');
};

describe('a voice of the second city, from sending to publication', () => {
  it('is routed, answered and published, and the mails are those of the city', async () => {
    const { status, body } = await send<SubmissionAccepted>('/api/submissions', {
      kind: 'opinion',
      text: OPINION,
      uiLang: 'en',
      consentToPublish: true,
      contact: { email: 'resident@example.org' },
    });
    expect(status).toBe(201);
    expect(body.receipt).toMatch(/^SM-/);
    const signedIn = await send('/api/staff/session', {
      login: 'clerk@demo',
      password: DEMO_PASSWORD,
    });
    clerk = signedIn.cookie;
    const routed = await until(async () => {
      const { body: inbox } = await send<InboxPage>(`/api/staff/inbox?view=all&q=${body.receipt}`);
      return inbox.items.find((item) => item.section?.code === 'manabi-mame');
    });
    let { body: voice } = await send<StaffSubmission>(`/api/staff/submissions/${routed.id}`);
    const steps = [
      ['assign', {}],
      ['answer', { text: ANSWER }],
      ['publish', { publicText: OPINION }],
    ] as const;
    for (const [verb, input] of steps) {
      const done = await send<StaffSubmission>(`/api/staff/submissions/${routed.id}/${verb}`, {
        version: voice.version,
        ...input,
      });
      expect([verb, done.status]).toEqual([verb, 200]);
      voice = done.body;
    }
    // The section's, and the sender's two: that it has come, and that it is answered.
    const mails = await smtp.waitFor(3, 30_000);
    expect(mails.flatMap(({ envelopeTo }) => envelopeTo).sort()).toEqual([
      'manabi-mame@soramame.example',
      'resident@example.org',
      'resident@example.org',
    ]);
    const written = mails.flatMap(({ subject, text }) => [subject, ...text.split('\n')]);
    expect(written.join('\n')).toContain(body.receipt);
    expect(written.flatMap(foreignWordsIn)).toEqual([]);
  });
});

/** A page with other values in its query is the same page with other lines: it and each name of its query are looked at once. */
const kindsOf = (path: string): string[] => {
  const { pathname, searchParams } = new URL(path, product.url);
  return [pathname, ...[...searchParams.keys()].map((name) => `${pathname} ${name}`)];
};
/** The desk has most pages and links between them: on a busy machine a second each. */
const CRAWL_LIMIT_MS = 300_000;

describe('the pages of the second city', () => {
  it(
    'show nothing of another one, as far as links lead',
    async () => {
      const seen = new Set<string>();
      const waiting = ['/ja', '/en', '/ja/staff', '/ja/staff?view=all'];
      const found: string[] = [];
      for (let path = waiting.pop(); path; path = waiting.pop()) {
        // The exit leads away from here.
        const kinds = kindsOf(path);
        if (kinds.every((kind) => seen.has(kind)) || path.endsWith('/exit')) continue;
        for (const kind of kinds) seen.add(kind);
        const html = await page(path);
        found.push(...foreignOn(html).map((word) => `${path}: ${word}`));
        for (const [, href = ''] of html.matchAll(/href="(\/(?:ja|en)(?=[/?"])[^"#]*)/g))
          waiting.push(href.replaceAll('&amp;', '&'));
      }
      const pages = ['/ja/measures/2-1-12', '/ja/emergency', '/en/plan', '/ja/opinions'];
      expect([...seen]).toEqual(expect.arrayContaining(pages));
      expect([...seen].filter((path) => path.startsWith('/ja/opinions/'))).not.toEqual([]);
      expect([...seen].filter((path) => path.startsWith('/ja/staff/voices/'))).not.toEqual([]);
      expect(found).toEqual([]);
    },
    CRAWL_LIMIT_MS,
  );

  it.each(loadLocales().rows.map(({ tag }) => tag))(
    'nor in %s, and name their own',
    async (tag) => {
      const paths = ['', '/plan', '/consultation', '/my-voice', '/about', '/emergency', '/nowhere'];
      const pages = await Promise.all(paths.map((path) => page(`/${tag}${path}`)));
      expect(pages.flatMap(foreignOn)).toEqual([]);
      const [home = '', , consultation = '', myVoice = '', , emergency = ''] = pages;
      const ja = tag.startsWith('ja');
      expect(home).toContain(ja ? 'そらまめ市' : 'Soramame City');
      expect(consultation).toContain(ja ? 'くらしの困りごと' : 'Trouble in daily life');
      expect(myVoice).toMatch(/\bSM\b/);
      expect(emergency).toContain('href="tel:00012345678"');
      expect(emergency).toContain(ja ? 'そらまめ相談電話' : 'Soramame helpline');
    },
  );
});

it('without an API the emergency page still names the city’s own telephone lines', async () => {
  const port = await freePort();
  const web = await startProcess({
    script: 'dist/web/server/main.js',
    env: { API_URL: 'http://127.0.0.1:9', PORT: String(port), CITY_DIR: SECOND_CITY },
    ready: /listens on/,
  });
  const ask = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const emergency = await ask('/ja/emergency');
  expect(emergency.status).toBe(200);
  expect(await emergency.text()).toContain('href="tel:00012345678"');
  const broken = await ask('/ja/plan');
  expect(broken.status).toBe(503);
  expect(await broken.text()).toContain('href="tel:99"');
  await web.kill('SIGTERM');
});

describe("the city's own directory", () => {
  const open = (path: string, cookie = '') =>
    fetch(new URL(path, product.url), { redirect: 'manual', headers: { cookie } });
  const cookiesOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  /** As somebody who is not signed in. */
  const read = async (path: string) => (await open(path)).text();
  const said = (tag: string, code: string): string =>
    JSON.parse(readFileSync(`locales/${tag}/errors.json`, 'utf8')).problem[code];
  const linkOn = (html: string) =>
    /href="([^"]*\/sign-in\/directory[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

  it('leads from the sign-in page to the page of the desk that was wanted, without JavaScript', async () => {
    directory.people.set('s-1', {
      preferred_username: 'mame',
      name: '豆田',
      groups: 'koebako',
      department: 'くらし',
    });
    const wanted = '/vi/staff/lists';
    const link = linkOn(await read(`/vi/staff/sign-in?${new URLSearchParams({ to: wanted })}`));
    const away = await open(link);
    const answer = await directory.visit(away.headers.get('location') ?? '', 's-1');
    const back = await open(`/ja/staff/sign-in/back?${answer}`, cookiesOf(away));
    expect([back.status, back.headers.get('location')]).toEqual([302, wanted]);
    expect((await open(wanted, cookiesOf(back))).status).toBe(200);
  });

  it('says on the sign-in page, in the language of its reader, why somebody did not get in', async () => {
    const refused = await open('/ja/staff/sign-in/back?code=x&state=y', 'lang=es');
    const to = refused.headers.get('location') ?? '';
    expect(to).toBe('/es/staff/sign-in?why=directory_refused');
    expect(await read(to)).toContain(said('es', 'directory_refused'));
    expect(await read('/es/staff/sign-in?why=<script>')).toContain(said('es', 'directory_refused'));
  });

  it('says that it is away, and keeps the way by password open', async () => {
    const html = await read('/ko/staff/sign-in?why=directory_away');
    expect(html).toContain(said('ko', 'directory_away'));
    expect(html).toMatch(/name="password"/);
  });
});
