/**
 * Gives every caller what a load gave that began after the call; all who wait for the next one share it. So an answer is
 * never older than its question, and a rush of callers costs one load after the other. A load that fails rejects for those
 * who wait for it.
 */
export const joined = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const mine = load().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };
  return () => {
    if (!running) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
};
