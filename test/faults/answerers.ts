import { setTimeout as pause } from 'node:timers/promises';
import type { OwnDatabase } from '../bench/own-database.js';

const TRIES = 12;
const TRY_AGAIN_MS = 400;
const TIMEOUT_MS = 3_000;
const CHOICES = ['much', 'some', 'same', 'no_say'];

/** What became of the answers that people gave while things died. */
export interface AnswerCount {
  readonly answersAcknowledged: number;
  /** Answers that were acknowledged and are not there. */
  readonly answersLost: number;
  /** Answers that are counted otherwise than they are stored: in all, by fiscal year, or by what was chosen. */
  readonly answersMiscounted: number;
}

export interface Answerers {
  /** Acknowledged so far. */
  readonly acknowledged: readonly number[];
  /** Resolves when nobody waits any more. */
  stop(): Promise<void>;
  /** After the calm, while the product runs: presses each button again that was acknowledged, which must add nothing. */
  count(database: Pick<OwnDatabase, 'query'>): Promise<AnswerCount>;
}

const MISCOUNTED = `
  with stored as (select count(*)::int as n, count(*) filter (where answers->>'aware' = 'much')::int as much from questionnaire_responses),
  counted as (
    select coalesce(sum(n) filter (where by_what = '' and key = ''), 0)::int as n,
           coalesce(sum(n) filter (where by_what = 'fiscal-year' and key = ''), 0)::int as years,
           coalesce(sum(n) filter (where by_what = '' and key = 'aware' and value = 'much'), 0)::int as much
      from questionnaire_counts)
  select abs(s.n - c.n) + abs(s.n - c.years) + abs(s.much - c.much) as n from stored s, counted c`;

/** People who answer the form of a lecture one after the other, again with the same key where nobody answered them. */
export const startAnswerers = (site: string, seed: number, people = 8): Answerers => {
  let next = 0;
  let stopping = false;
  const acknowledged: number[] = [];

  const post = async (i: number): Promise<boolean> => {
    try {
      const answer = await fetch(`${site}/api/questionnaires/lecture/responses?lang=vi`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `answer-${seed}-${i}` },
        body: JSON.stringify({
          version: 1,
          answers: { understood: 'well', aware: CHOICES[i % CHOICES.length] },
        }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      return answer.status === 201;
    } catch {
      return false;
    }
  };
  const live = async (): Promise<void> => {
    while (!stopping) {
      const i = next++;
      for (let tries = 0; tries < TRIES; tries++) {
        if (await post(i)) {
          acknowledged.push(i);
          break;
        }
        await pause(TRY_AGAIN_MS);
      }
    }
  };
  const lives = Promise.all(Array.from({ length: people }, live));
  // Told by `stop`; until then nobody listens.
  lives.catch(() => undefined);

  /** How many of them are not acknowledged once more. */
  const pressAgain = async (): Promise<number> => {
    const waiting = [...acknowledged];
    let refused = 0;
    const press = async () => {
      for (let i = waiting.pop(); i !== undefined; i = waiting.pop())
        if (!(await post(i))) refused++;
    };
    await Promise.all(Array.from({ length: people }, press));
    return refused;
  };

  return {
    acknowledged,
    stop: async () => {
      stopping = true;
      await lives;
    },
    count: async ({ query }) => {
      const rows = async () =>
        (await query<{ n: number }>('select count(*)::int as n from questionnaire_responses'))[0]
          ?.n ?? 0;
      const before = await rows();
      const refused = await pressAgain();
      const [wrong] = await query<{ n: number }>(MISCOUNTED);
      return {
        answersAcknowledged: acknowledged.length,
        answersLost: (await rows()) - before + refused,
        answersMiscounted: wrong?.n ?? Number.NaN,
      };
    },
  };
};
