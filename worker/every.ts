/** Work that is done again and again in one process, one round at a time: a slow round gathers none behind it. */
export interface Rounds {
  /** Starts no more rounds and waits for the one under way. */
  stop(): Promise<void>;
}

/** A round every so many milliseconds; one that fails is told of and the next is tried. */
export const every = (
  ms: number,
  round: () => Promise<void>,
  failed: (error: unknown) => void,
): Rounds => {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= round()
      .catch(failed)
      .finally(() => {
        underWay = undefined;
      });
  }, ms).unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
};
