import { type Clock, fresh } from '../../../core/base/kernel/index.js';
import { readGeneration, SECONDS_TO_LEAVE } from '../../../core/contract/index.js';

/** Milliseconds after which the API is asked again: with the asking itself, well within the time that it has. */
const ASK_AFTER = (SECONDS_TO_LEAVE * 1_000) / 2;
/** An API that takes longer is not there. */
const PATIENCE = (SECONDS_TO_LEAVE * 1_000) / 4;
/** What was known is believed for as long while the API does not answer: nobody can take anything back through it either. */
const BELIEVED = 60_000;

/** Asks the API at `apiUrl`; undefined when it does not answer. */
export const askGeneration = async (apiUrl: string): Promise<string | undefined> => {
  try {
    const answer = await fetch(new URL(readGeneration.path, apiUrl), {
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return undefined;
    return readGeneration.response.parse(await answer.json()).generation;
  } catch {
    return undefined;
  }
};

/**
 * In which state what is public was half a second ago at most, or a minute ago while the API does not answer; after that
 * undefined. However many ask, the API is asked once.
 */
export const watchGeneration = (
  ask: () => Promise<string | undefined>,
  clock: Clock,
): (() => Promise<string | undefined>) => {
  interface Known {
    readonly generation: string | undefined;
    readonly at: number;
  }
  const watched = fresh<Known>(ASK_AFTER, clock, async (before) => {
    const at = clock.now().getTime();
    const generation = await ask();
    if (generation !== undefined) return { generation, at };
    if (before && at - before.at < BELIEVED) return before;
    return { generation: undefined, at };
  });
  return async () => (await watched.current()).generation;
};
