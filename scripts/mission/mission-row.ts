import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../core/infra/project-root.js';

/**
 * One of the 61 things that the whole product must do, bound to browser journeys.
 * `journeys`: `<spec file without .spec.ts>: <titles as they stand in the code, placeholders and all>`.
 * `missing`: what no journey shows yet, in words; while anything stands here, the row does not count.
 */
export const missionRow = z.strictObject({
  id: z.string(),
  group: z.enum(['rare', 'expected', 'measure', 'indicator']),
  what: z.string(),
  /** Who acts: a resident must be able to without JavaScript. */
  who: z.enum(['resident', 'staff']),
  journeys: z.array(z.string()),
  missing: z.array(z.string()),
});
export type MissionRow = z.infer<typeof missionRow>;

/** The rows as `test/mission.json` holds them. */
export const readMission = (): MissionRow[] =>
  z.array(missionRow).parse(JSON.parse(readFileSync(projectFile('test/mission.json'), 'utf8')));
