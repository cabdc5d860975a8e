import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { projectFile } from '../../core/infra/project-root.js';

const journeyRan = z.object({
  /** The titles with their placeholders filled in. */
  name: z.string(),
  passed: z.boolean(),
  /** Of the resident's pages that were opened, and of the desk's. */
  languages: z.array(z.string()),
  deskLanguages: z.array(z.string()),
  withoutJavaScript: z.boolean(),
});
export type JourneyRan = z.infer<typeof journeyRan>;
const filesRan = z.record(
  z.string(),
  z.object({ sha256: z.string(), ranAt: z.iso.datetime(), journeys: z.array(journeyRan) }),
);

/** The journeys of one file as they last ran; `changed` when its text is another since. */
export interface FileRan {
  /** The file's name as rows write it, such as `voice-journey`. */
  readonly file: string;
  readonly ranAt: string;
  readonly changed: boolean;
  readonly journeys: readonly JourneyRan[];
}

const sha256Of = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** What `npm test -- e2e` left behind (scripts/testing/keep-journeys.mjs); undefined when it never ran here. */
export const readJourneysRan = (): FileRan[] | undefined => {
  const report = projectFile('.reports/e2e.json');
  if (!existsSync(report)) return undefined;
  return Object.entries(filesRan.parse(JSON.parse(readFileSync(report, 'utf8'))))
    .filter(([path]) => existsSync(projectFile(path)))
    .map(([path, { sha256, ranAt, journeys }]) => ({
      file: basename(path, '.spec.ts'),
      ranAt,
      changed: sha256Of(projectFile(path)) !== sha256,
      journeys,
    }));
};
