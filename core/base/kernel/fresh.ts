import type { Clock } from './clock.js';

export interface Fresh<T> {
  /** What was loaded at most `ms` ago, else what is loaded now. Rejects when loading fails. */
  current(): Promise<T>;
  /** The next call loads anew, after a change in this process. */
  forget(): void;
}

/**
 * Keeps what `load` gave for `ms` milliseconds. Who asks meanwhile waits for the same load; one that failed is not kept,
 * so that the next call tries again. A clock that was set back counts as old. `load` gets what was there before.
 */
export const fresh = <T>(
  ms: number,
  clock: Clock,
  load: (before: T | undefined) => Promise<T>,
): Fresh<T> => {
  let kept: { readonly at: number; readonly value: Promise<T> } | undefined;
  let last: T | undefined;
  return {
    current: () => {
      const now = clock.now().getTime();
      if (kept && now >= kept.at && now - kept.at < ms) return kept.value;
      const value = load(last).then((loaded) => {
        last = loaded;
        return loaded;
      });
      const entry = { at: now, value };
      kept = entry;
      value.catch(() => {
        if (kept === entry) kept = undefined;
      });
      return value;
    },
    forget: () => {
      kept = undefined;
    },
  };
};
