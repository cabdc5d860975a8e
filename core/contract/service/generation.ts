import * as z from 'zod/mini';
import { operation } from '../operation.js';

/** Which state of all that is public this is. Only ever compared for being the same. */
export const generation = z.object({ generation: z.string() });
export type Generation = z.infer<typeof generation>;

export const readGeneration = operation({
  method: 'GET',
  path: '/api/generation',
  door: 'service',
  who: 'anybody',
  summary: 'Changes with whatever anybody may read: publishing, taking back, the plan, sections',
  response: generation,
  errors: [],
});
