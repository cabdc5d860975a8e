import type * as z from 'zod/mini';
import type { Operation } from '../../core/contract/index.js';

/**
 * What of an address's query an operation understands. The rest is left out: an old link, or one that was cut or spoilt on
 * its way, then shows the first page instead of an error.
 */
export const understood = <Q extends Readonly<Record<string, unknown>>>(
  { query }: Pick<Operation, 'query'>,
  given: Q,
): Partial<Q> => {
  const fields = (query?.shape ?? {}) as Readonly<Record<string, z.ZodMiniType>>;
  const known = Object.entries(given).filter(
    ([name, value]) => fields[name]?.safeParse(value).success,
  );
  return Object.fromEntries(known) as Partial<Q>;
};
