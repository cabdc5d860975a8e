import { CurrentPlan } from './current-plan.js';
import { PlanRepository } from './plan.repository.js';

export * from './current-plan.js';
export * from './plan.entities.js';
export * from './plan.repository.js';
export * from './plan-changes.js';
export * from './plan-diff.js';
export * from './plan-file.js';
export * from './plan-names.js';
export * from './plan-passages.js';
export * from './plan-rows.js';
export * from './plan-texts.js';
export const PLAN_PROVIDERS = [CurrentPlan, PlanRepository];
