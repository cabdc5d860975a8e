import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { City } from '../../core/base/city/index.js';
import { DECLINE_REASONS, KINDS } from '../../core/contract/index.js';
import { readDataFile } from '../../core/infra/data-file.js';

const demoVoice = z.object({
  kind: z.enum(KINDS),
  lang: z.string(),
  uiLang: z.string(),
  text: z.string(),
  measure: z.nullable(z.string()),
  topic: z.nullable(z.string()),
  consentToPublish: z.boolean(),
  openDaysAgo: z.number(),
  state: z.enum([
    'received',
    'routed',
    'needs_triage',
    'in_progress',
    'under_review',
    'answered',
    'published',
    'closed',
    'declined',
  ]),
  answer: z.nullable(z.string()),
  answeredAfterOpenDays: z.nullable(z.number()),
  declinedReason: z.optional(z.enum(DECLINE_REASONS)),
});
export type DemoVoice = z.infer<typeof demoVoice>;
const demoVoices = z.object({ voices: z.array(demoVoice) });

/** `cities/<city>/demo-voices.json`: invented voices of an invented town life, nothing in it happened; none where a city has no such file. */
export const readDemoVoices = ({ folder }: Pick<City, 'folder'>): DemoVoice[] => {
  const file = join(folder, 'demo-voices.json');
  return existsSync(file) ? readDataFile(demoVoices, file).voices : [];
};
