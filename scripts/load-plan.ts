import type { INestApplicationContext } from '@nestjs/common';
import {
  loadPlanFile,
  loadPlanTexts,
  loadSections,
  loadTopics,
} from '../core/infra/project-data.js';
import type { Actor } from '../core/kernel/index.js';
import { Locales } from '../core/language/index.js';
import { ImportPlan, type ImportResult, planCode, ReadPlan } from '../core/plan/index.js';
import { ImportSections } from '../core/sections/index.js';

/** Loads a plan (the shipped one by default) in all languages, and the sections and desks that are not there yet. */
export const loadPlan = async (
  core: INestApplicationContext,
  actor: Actor,
  { file, dryRun = false }: { file?: string | undefined; dryRun?: boolean } = {},
): Promise<ImportResult & { sectionsAdded: number }> => {
  const plan = loadPlanFile(file);
  const result = await core
    .get(ImportPlan)
    .run(actor, { file: plan, texts: loadPlanTexts(core.get(Locales)), dryRun });
  if (dryRun) return { ...result, sectionsAdded: 0 };
  const { added } = await core
    .get(ImportSections)
    .run(actor, { planCode: planCode(plan), file: loadSections(), topics: loadTopics() });
  core.get(ReadPlan).refresh();
  return { ...result, sectionsAdded: added };
};
