import { DirectoryAccountRepository } from './directory/directory-account.repository.js';
import { DirectorySignIns } from './directory/index.js';
import { DeskKeys, KeyRepository, RecoveryKey, StaffKeys } from './keys/index.js';
import { PageFormRepository } from './page-form.repository.js';
import { PasswordCheck } from './password.js';
import { SecondStepRepository, SecondSteps, UnderWayRepository } from './second-step/index.js';
import { SessionRepository } from './session.repository.js';
import { SignIns } from './sign-ins.js';
import { StaffRepository } from './staff.repository.js';
import { StaffSessions } from './staff-sessions.js';

export { deviceRead } from './device.js';
export { DirectoryAccountRepository } from './directory/directory-account.repository.js';
export * from './directory/index.js';
export * from './keys/index.js';
export * from './page-form.repository.js';
export * from './password.js';
export * from './password-rules.js';
export { SecondSteps } from './second-step/index.js';
export { hoursFrom, IDLE_HOURS } from './session.js';
export { SessionRepository } from './session.repository.js';
export * from './sign-ins.js';
export * from './staff.entities.js';
export * from './staff.repository.js';
export * from './staff-sessions.js';
export const STAFF_PROVIDERS = [
  DirectoryAccountRepository,
  DirectorySignIns,
  PasswordCheck,
  SecondStepRepository,
  SecondSteps,
  SessionRepository,
  SignIns,
  StaffRepository,
  StaffSessions,
  UnderWayRepository,
  StaffKeys,
  DeskKeys,
  KeyRepository,
  RecoveryKey,
  PageFormRepository,
];
