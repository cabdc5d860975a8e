import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../core/base/kernel/index.js';
import {
  loadPlanFile,
  loadPlanTexts,
  loadSections,
  loadTopics,
} from '../core/infra/project-data.js';
import { Locales } from '../core/language/index.js';
import {
  ImportPlan,
  type ImportResult,
  ImportSections,
  planCode,
} from '../core/portals/setup/index.js';
import { SectionDirectory } from '../core/records/sections/index.js';

/** Loads a plan (the shipped one by default) in all languages, and the sections and desks that are not there yet. */
export const loadPlan = async (
  core: INestApplicationContext,
  actor: Actor,
  { file, dryRun = false }: { file?: string | undefined; dryRun?: boolean } = {},
): Promise<ImportResult & { sectionsAdded: number }> => {
  const plan = loadPlanFile(file);
  const result = await core
    .get(ImportPlan)
    .import(actor, { file: plan, texts: loadPlanTexts(core.get(Locales)), dryRun });
  if (dryRun) return { ...result, sectionsAdded: 0 };
  const { added } = await core
    .get(ImportSections)
    .import(actor, { planCode: planCode(plan), file: loadSections(), topics: loadTopics() });
  core.get(SectionDirectory).refresh();
  return { ...result, sectionsAdded: added };
};
