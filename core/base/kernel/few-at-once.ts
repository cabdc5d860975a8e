import { AppError } from './app-error.js';

/** Each takes 19 MiB and a thread for a tenth of a second: more at once would take both from everybody else. */
const AT_ONCE = 2;
const WAITING = 60;
/** Seconds after which the queue is surely shorter. */
const AGAIN = 5;

/** Runs slow work a few at a time, in the order it came. Throws `unavailable` where too much waits already. */
export const fewAtOnce = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING) throw new AppError('unavailable', [], { retryAfter: AGAIN });
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      // The place goes on to who waits longest.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};
