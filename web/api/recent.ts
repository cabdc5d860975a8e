import { LRUCache } from 'lru-cache';

const MOST = 500;

interface Answered {
  readonly ok: boolean;
}
const kept = new LRUCache<string, { until: number; answer: Promise<Answered> }>({ max: MOST });

/** Gives a fresh enough answer again, so that a rush of readers asks the API once. Problems are never kept. */
export const recent = <T extends Answered>(
  key: string,
  seconds: number,
  ask: () => Promise<T>,
): Promise<T> => {
  const now = Date.now();
  const found = kept.get(key);
  if (found && found.until > now) return found.answer as Promise<T>;
  const answer = ask();
  kept.set(key, { until: now + seconds * 1000, answer });
  const forget = () => {
    if (kept.get(key)?.answer === answer) kept.delete(key);
  };
  answer.then(({ ok }) => {
    if (!ok) forget();
  }, forget);
  return answer;
};
