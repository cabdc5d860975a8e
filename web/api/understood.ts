import type { Operation } from '../../core/contract/index.js';

/**
 * What of an address's query an operation understands. The rest is left out: an old link, or one that was cut or spoilt on
 * its way, then shows the first page instead of an error.
 */
export const understood = <Q extends Readonly<Record<string, unknown>>>(
  { query }: Pick<Operation, 'query'>,
  given: Q,
): Partial<Q> =>
  Object.fromEntries(
    Object.entries(given).filter(([name, value]) => query?.shape[name]?.safeParse(value).success),
  ) as Partial<Q>;
