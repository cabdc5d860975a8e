import { AddStaff } from './add-staff.js';
import { GiveToDirectory } from './give-to-directory.js';
import { ImportPlan } from './import-plan.js';
import { ImportSections } from './import-sections.js';
import { KEY_PROVIDERS } from './keys/index.js';
import { LockStaff } from './lock-staff.js';
import { PrintCodes } from './print-codes.js';
import { ResetSecondStep } from './reset-second-step.js';
import { SetSection } from './set-section.js';
import { StaffListQueries } from './staff-list.queries.js';

export * from './add-staff.js';
export * from './give-to-directory.js';
export * from './import-plan.js';
export * from './import-sections.js';
export * from './keys/index.js';
export * from './lock-staff.js';
export * from './print-codes.js';
export * from './reset-second-step.js';
export * from './set-section.js';
export const SETUP_PROVIDERS = [
  AddStaff,
  GiveToDirectory,
  ImportPlan,
  ImportSections,
  LockStaff,
  ...KEY_PROVIDERS,
  PrintCodes,
  ResetSecondStep,
  SetSection,
  StaffListQueries,
];
