const MOST = 200;

interface Answered {
  readonly ok: boolean;
}
const kept = new Map<string, { until: number; answer: Promise<Answered> }>();

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
  if (kept.size >= MOST) kept.clear();
  kept.set(key, { until: now + seconds * 1000, answer });
  const forget = () => {
    if (kept.get(key)?.answer === answer) kept.delete(key);
  };
  answer.then(({ ok }) => {
    if (!ok) forget();
  }, forget);
  return answer;
};
