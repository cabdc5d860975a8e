import * as z from 'zod/mini';
import { readDataLines } from '../../../core/infra/data-file.js';

/** A voice of which people have said what dangers it speaks of: one JSON object a line of the file. */
const knownDanger = z.object({
  id: z.optional(z.string()),
  lang: z.string(),
  text: z.string(),
  danger: z.array(z.string()),
  /** What the numbers beside it must hold: `119`, `dv`, `none` ...; the city's matters tell which line each is. */
  wantedNumbers: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
});
export type KnownDanger = z.infer<typeof knownDanger> & { readonly id: string };

export const readKnownDangers = (file: string): KnownDanger[] =>
  readDataLines(knownDanger, file).map((voice, i) => ({
    ...voice,
    id: voice.id ?? `line ${i + 1}`,
  }));
