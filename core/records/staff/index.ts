import { DeskKeys, KeyRepository, RecoveryKey, StaffKeys } from './keys/index.js';
import { StaffRepository } from './staff.repository.js';
import { StaffSessions } from './staff-sessions.js';

export * from './keys/index.js';
export * from './password.js';
export * from './password-rules.js';
export * from './staff.entities.js';
export * from './staff.repository.js';
export * from './staff-sessions.js';
export const STAFF_PROVIDERS = [
  StaffRepository,
  StaffSessions,
  StaffKeys,
  DeskKeys,
  KeyRepository,
  RecoveryKey,
];
