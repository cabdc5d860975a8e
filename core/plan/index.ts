import { ImportPlan } from './import-plan.js';
import { PlanRepository } from './plan.repository.js';
import { PublishedCounts } from './published-counts.queries.js';
import { ReadPlan } from './read-plan.js';

export * from './import-plan.js';
export * from './plan.entities.js';
export * from './plan-file.js';
export * from './plan-texts.js';
export * from './plan-view.js';
export * from './read-plan.js';
export const PLAN_PROVIDERS = [ImportPlan, PlanRepository, PublishedCounts, ReadPlan];
