import type { Sent } from './client.js';

const MOST = 200;

const kept = new Map<string, { until: number; answer: Promise<Sent<unknown>> }>();

/** Gives a fresh enough answer again, so that a rush of readers asks the API once. Problems are never kept. */
export const recent = <T>(
  key: string,
  seconds: number,
  ask: () => Promise<Sent<T>>,
): Promise<Sent<T>> => {
  const now = Date.now();
  const found = kept.get(key);
  if (found && found.until > now) return found.answer as Promise<Sent<T>>;
  const answer = ask();
  if (kept.size >= MOST) kept.clear();
  kept.set(key, { until: now + seconds * 1000, answer });
  const forget = () => {
    if (kept.get(key)?.answer === answer) kept.delete(key);
  };
  answer.then((sent) => {
    if (!sent.ok) forget();
  }, forget);
  return answer;
};
