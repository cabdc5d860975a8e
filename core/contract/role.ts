export const ROLES = [
  'clerk',
  'approver',
  'translator',
  'counsellor',
  'triage',
  'admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];
