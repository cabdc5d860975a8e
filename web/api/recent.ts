import type { Sent } from './client.js';

/** Milliseconds for which an answer of these paths is given again: what changes with an import, not with a voice. */
const KEPT: readonly (readonly [RegExp, number])[] = [
  [/\/api\/(site|topics|locales)$/, 60_000],
  [/\/api\/(plan|measures)$/, 5_000],
];
const MOST = 200;

const kept = new Map<string, { until: number; answer: Promise<Sent<unknown>> }>();

/** Gives a fresh enough answer again, so that a rush of readers asks the API once. Problems are never kept. */
export const recent = <T>(key: string, ask: () => Promise<Sent<T>>): Promise<Sent<T>> => {
  const life = KEPT.find(([path]) => path.test(key))?.[1];
  if (!life) return ask();
  const now = Date.now();
  const found = kept.get(key);
  if (found && found.until > now) return found.answer as Promise<Sent<T>>;
  const answer = ask();
  if (kept.size >= MOST) kept.clear();
  kept.set(key, { until: now + life, answer });
  void answer.then((sent) => {
    if (!sent.ok && kept.get(key)?.answer === answer) kept.delete(key);
  });
  return answer;
};
