import type { INestApplicationContext } from '@nestjs/common';
import { CITY, type City } from '../core/base/city/index.js';
import type { Actor } from '../core/base/kernel/index.js';
import {
  loadPlanFile,
  loadPlanPassages,
  loadPlanTexts,
  loadSections,
  loadTopics,
} from '../core/infra/city-data.js';
import {
  ImportPlan,
  type ImportResult,
  ImportSections,
  planCode,
} from '../core/portals/setup/index.js';
import { SectionDirectory } from '../core/records/sections/index.js';

/** Loads a plan (the city's own by default) in all languages, and the sections and desks that are not there yet. */
export const loadPlan = async (
  core: INestApplicationContext,
  actor: Actor,
  { file, dryRun = false }: { file?: string | undefined; dryRun?: boolean } = {},
): Promise<ImportResult & { sectionsAdded: number }> => {
  const city = core.get<City>(CITY);
  const plan = loadPlanFile(city, file);
  const result = await core.get(ImportPlan).import(actor, {
    file: plan,
    texts: loadPlanTexts(city),
    passages: loadPlanPassages(city),
    dryRun,
  });
  if (dryRun) return { ...result, sectionsAdded: 0 };
  const { added } = await core.get(ImportSections).import(actor, {
    planCode: planCode(plan),
    file: loadSections(city),
    topics: loadTopics(city),
  });
  core.get(SectionDirectory).refresh();
  return { ...result, sectionsAdded: added };
};
