import { randomBytes } from 'node:crypto';
import {
  listTranslations,
  type Role,
  readAudit,
  readInbox,
  readReadiness,
  readVoice,
  type SubmissionAccepted,
} from '../../../core/contract/index.js';
import { progress } from '../../bench/figure.js';
import { startSmtpCatcher } from '../../support/smtp-catcher.js';
import { type Ask, askingAt } from '../asking.js';
import { atLeast, atMost, type Checked } from '../checked.js';
import { settled, signInAt, startTown } from '../town.js';
import { embeddedOutlets } from './embedded.js';
import { confide, lifeOf } from './life.js';
import { inDatabaseFiles, inDump, inRedis, inTexts, type Outlet } from './outlets.js';

const VOICES = 1_000;
/** So many of them are answered, corrected, closed and opened again. */
const WHOLE_LIVES = 8;
const AT_ONCE = 8;

const OTHERS: readonly Role[] = ['admin', 'auditor', 'triage', 'translator', 'clerk', 'approver'];
const staff = (login: string, role: Role) => ({ login, roles: [role], sections: ['*'] });
const PEOPLE = [
  staff('writer@security', 'counsellor'),
  staff('decider@security', 'counsellor'),
  ...OTHERS.map((role) => staff(`${role}@security`, role)),
];

/** What those see who must not read it, in lists and one by one. */
const seenByOthers = async (ask: Ask, voices: readonly SubmissionAccepted[]): Promise<string[]> => {
  const seen: string[] = [];
  for (const role of OTHERS) {
    const who = await signInAt(ask, `${role}@security`);
    for (const path of [
      `${readInbox.path}?view=all&limit=100`,
      `${listTranslations.path}?limit=100`,
      readAudit.path,
      ...voices.slice(0, 10).map(({ id }) => readVoice.path.replace(':id', id)),
    ])
      seen.push((await ask({ method: 'GET', path, headers: who })).text);
  }
  return seen;
};

const PUBLIC = [
  '/api/opinions',
  '/api/search?q=KB',
  '/api/moderation',
  '/api/site',
  readReadiness.path,
  '/metrics',
  '/ja',
  '/ja/opinions',
];

/** Where do words of confided voices stand outside the vault, after a thousand were sent and some had a whole life? */
export const checkCanary = async (): Promise<Checked[]> => {
  const word = `kanariya${randomBytes(6).toString('hex')}`;
  const smtp = await startSmtpCatcher();
  const town = await startTown('canary', {
    ...{ people: PEOPLE, web: true, worker: true },
    env: { LOG_LEVEL: 'trace', SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example' },
  });
  const { ask, end } = askingAt(town.site, AT_ONCE);
  try {
    await town.database.query("update sections set email = code || '@city.example'");
    const desk = {
      writer: await signInAt(ask, 'writer@security'),
      decider: await signInAt(ask, 'decider@security'),
    };
    const voices = await confide(ask, word, VOICES, AT_ONCE);
    progress(`  ${voices.length} sent`);
    await settled(town.database);
    const life = lifeOf(ask, word, desk);
    const lived = voices.slice(0, WHOLE_LIVES);
    for (const step of [life.answered, life.goneOn, life.ended] as const) {
      for (const voice of lived) await step(voice);
      await settled(town.database);
    }
    const read = await Promise.all(lived.map(life.isRead));
    const { done, tried, refused } = life.counts();
    for (const one of refused) progress(`  REFUSED ${one}`);
    progress(`  ${done} of ${tried} steps of whole lives were done; mails: ${smtp.mails.length}`);
    const others = await seenByOthers(ask, voices);
    const open: string[] = [];
    for (const path of PUBLIC) open.push((await ask({ method: 'GET', path })).text);
    const { api, web, worker } = town.processes;
    const written = [api, web, worker].map((one) => one?.output() ?? '');
    const outlets: Outlet[] = [
      await inDump(word, town.database.url),
      await inDatabaseFiles(word, town.database),
      ...(await inRedis(word, process.env.TEST_REDIS_URL ?? '')),
      inTexts(word, 'logs', written),
      inTexts(
        word,
        'mails',
        smtp.mails.map((mail) => JSON.stringify(mail)),
      ),
      inTexts(word, 'others', others),
      inTexts(word, 'public', open),
      ...(await embeddedOutlets(word)),
    ];
    for (const { name, found, looked } of outlets)
      progress(`  ${name}: ${found} bytes in ${looked} looked at`);
    return [
      atLeast('canary_items', 'count', voices.length, VOICES),
      atLeast('canary_steps_done', 'share', done / tried, 1),
      atLeast('canary_read_by_its_people', 'share', read.filter(Boolean).length / lived.length, 1),
      ...outlets.map(({ name, found, looked }) =>
        atMost(`canary_${name}`, 'bytes', looked ? found : Number.NaN, 0),
      ),
    ];
  } finally {
    end();
    await town.end();
    await smtp.close();
  }
};
