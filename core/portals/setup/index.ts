import { AddStaff } from './add-staff.js';
import { ImportPlan } from './import-plan.js';
import { ImportSections } from './import-sections.js';
import { PrintCodes } from './print-codes.js';
import { LockStaff } from './lock-staff.js';
import { SetSection } from './set-section.js';

export * from './add-staff.js';
export * from './import-plan.js';
export * from './import-sections.js';
export const SETUP_PROVIDERS = [AddStaff, ImportPlan, ImportSections, SetSection, PrintCodes, LockStaff];
