import { AddStaff } from './add-staff.js';
import { StaffRepository } from './staff.repository.js';
import { StaffSessions } from './staff-sessions.js';

export * from './add-staff.js';
export * from './staff.entities.js';
export * from './staff-sessions.js';
export const STAFF_PROVIDERS = [AddStaff, StaffRepository, StaffSessions];
