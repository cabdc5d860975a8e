import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** A voice of which people have said what it is about: one JSON object a line of the file. */
const knownVoice = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  kind: z.enum(['opinion', 'consultation']),
  /** A measure, or `out`. */
  measure: z.string(),
  /** Other answers that count as right. */
  acceptable: z.array(z.string()),
});
export type KnownVoice = z.infer<typeof knownVoice>;

export const readKnownVoices = (file: string): KnownVoice[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => knownVoice.parse(JSON.parse(line)));

export const rightOf = ({ measure, acceptable }: KnownVoice): string[] => [measure, ...acceptable];
