import { setTimeout as pause } from 'node:timers/promises';
import { readOwnVoice, type SubmissionAccepted, signIn } from '../../core/contract/index.js';
import { BETWEEN_WORDS, wordsOfSecret } from '../../core/language/phrase-words.js';
import { type SeededRandom, seededRandom } from '../../scripts/fill/seeded-random.js';
import { progress } from '../bench/figure.js';
import { type Ask, askingAt, eachOf, holding, json } from './asking.js';
import { atMost, type Checked } from './checked.js';
import { sendTo, signInAt, startTown } from './town.js';

const TRIES = 10_000;
const VOICES = 40;
const SIGN_IN_TRIES = 1_000;
const LETTERS = 'ABCDEFGH';
/** None of them is a secret of anybody. */
const ODD = [
  '',
  '%',
  '*',
  'null',
  'undefined',
  '[object Object]',
  "' or 1=1 --",
  'A'.repeat(5_000),
];

type Voice = Pick<SubmissionAccepted, 'receipt' | 'secret'>;
const some = (random: SeededRandom, length: number): string =>
  Array.from({ length }, () => random.pick([...LETTERS])).join('');

/** Another sign in the first place, where no form of a secret forgives one; of a phrase, its words in another order. */
export const slipped = (secret: string): string => {
  const words = wordsOfSecret(secret);
  if (words) return [...words.slice(1), ...words.slice(0, 1)].join(BETWEEN_WORDS);
  return `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
};

/** What somebody tries who knows every receipt, has a voice of their own, and has heard most of a secret. */
const guessOf = (random: SeededRandom, voices: readonly Voice[]): Voice => {
  const target = random.pick(voices);
  const other = random.pick(voices.filter((voice) => voice !== target));
  const { receipt, secret } = target;
  const kind = random.next();
  if (kind < 0.5) return { receipt, secret: some(random, secret.length) };
  if (kind < 0.6) return { receipt, secret: other.secret };
  if (kind < 0.8) return { receipt, secret: slipped(secret) };
  if (kind < 0.9) return { receipt: `${receipt.slice(0, -6)}${some(random, 6)}`, secret };
  return { receipt, secret: random.pick([...ODD, secret.slice(0, -4), secret.slice(4)]) };
};

const readWith = ({ receipt, secret }: Voice, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'GET',
  path: readOwnVoice.path.replace(':receipt', encodeURIComponent(receipt)),
  headers: { ...headers, ...holding(secret) },
});

/** So many tries of secrets; gives how many opened something. `from` says whose address and device each try shows. */
export const guess = async (
  ask: Ask,
  voices: readonly Voice[],
  { tries = TRIES, from = (_: number): Record<string, string> => ({}), atOnce = 16 } = {},
): Promise<{ accepted: number; answered: number }> => {
  const random = seededRandom(tries);
  const numbers = Array.from({ length: tries }, (_, i) => i);
  let [accepted, answered] = [0, 0];
  await eachOf(numbers, atOnce, async (i) => {
    const { status } = await ask(readWith(guessOf(random, voices), from(i)));
    if (status >= 200 && status < 300) accepted++;
    if (status > 0) answered++;
  });
  return { accepted, answered };
};

/** Does `work` again and again until told to stop; gives the milliseconds of the slowest, and how many went wrong. */
const again = (work: () => Promise<boolean>, everyMs: number) => {
  let stopped = false;
  const done = (async () => {
    let [slowest, refused, times] = [0, 0, 0];
    while (!stopped) {
      const began = performance.now();
      if (!(await work())) refused++;
      slowest = Math.max(slowest, performance.now() - began);
      times++;
      await pause(everyMs);
    }
    return { slowest, refused, times };
  })();
  return () => {
    stopped = true;
    return done;
  };
};

const voicesIn = async (ask: Ask): Promise<SubmissionAccepted[]> => {
  const voices: SubmissionAccepted[] = [];
  for (let i = 0; i < VOICES; i++)
    voices.push(
      await sendTo(
        ask,
        i % 2 ? { kind: 'consultation', topic: 'dv' } : {},
        // Forty people, not one.
        { 'x-forwarded-for': `203.0.113.${i}` },
      ),
    );
  return voices;
};

/** Every try is compared: no limit helps. */
const withoutLimits = async (): Promise<Checked[]> => {
  const town = await startTown('guesses', { people: [COUNSELLOR] });
  const { ask, end } = askingAt(town.api, 16);
  const { accepted, answered } = await guess(ask, await voicesIn(ask));
  end();
  await town.end();
  progress(`  ${answered} tries compared, ${accepted} opened something`);
  return [atMost('guesses_accepted', 'count', answered < TRIES ? Number.NaN : accepted, 0)];
};

const COUNSELLOR = {
  login: 'counsellor@security',
  roles: ['counsellor'],
  sections: ['*'],
} as const;

/** Under the city's own limits: one address, then thousands, while the right person comes again and again. */
const withLimits = async (): Promise<Checked[]> => {
  const town = await startTown('guesses_limited', {
    people: [COUNSELLOR],
    env: { LIMITS_TIMES: '1' },
  });
  const { ask, end } = askingAt(town.api, 24);
  const voices = await voicesIn(ask);
  const mine = voices[1] as SubmissionAccepted;
  const home = { 'x-forwarded-for': '198.51.100.9', 'user-agent': 'Firefox' };
  const stopReading = again(async () => (await ask(readWith(mine, home))).status === 200, 200);
  const from = (i: number): Record<string, string> => ({
    'x-forwarded-for': i % 2 ? '198.51.100.66' : `198.51.${i % 200}.${(i >> 3) % 250}`,
  });
  const guessed = await guess(ask, voices, { from });
  const reading = await stopReading();
  progress(`  ${guessed.answered} tries beside ${reading.times} reads of the right person`);
  const desk = { ...home, 'x-forwarded-for': '198.51.100.10' };
  const stopSigning = again(
    () =>
      signInAt(
        (asked) => ask({ ...asked, headers: { ...asked.headers, ...desk } }),
        COUNSELLOR.login,
      ).then(
        () => true,
        () => false,
      ),
    500,
  );
  let opened = 0;
  await eachOf(
    Array.from({ length: SIGN_IN_TRIES }, (_, i) => i),
    8,
    async (i) => {
      const { headers, body } = json({ login: COUNSELLOR.login, password: `a-long-guess-${i}` });
      const asked = { ...headers, ...from(i) };
      const { status } = await ask({ method: 'POST', path: signIn.path, headers: asked, body });
      if (status >= 200 && status < 300) opened++;
    },
  );
  const signing = await stopSigning();
  progress(
    `  ${SIGN_IN_TRIES} passwords tried beside ${signing.times} sign-ins of the right person`,
  );
  end();
  await town.end();
  return [
    atMost('guesses_accepted_with_limits', 'count', guessed.accepted + opened, 0),
    atMost('guesses_owner_slowest', 's', reading.slowest / 1_000, 1),
    atMost('guesses_owner_refused', 'count', reading.refused, 0),
    atMost('passwords_owner_slowest', 's', signing.slowest / 1_000, 1),
    atMost('passwords_owner_refused', 'count', signing.refused, 0),
  ];
};

/** Does anybody get in by guessing, and does the right person get in meanwhile? */
export const checkGuesses = async (): Promise<Checked[]> => [
  ...(await withoutLimits()),
  ...(await withLimits()),
];
