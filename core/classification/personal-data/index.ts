export { findPersonalData } from './find.js';
export type { GuardOptions, PersonalFind } from './rule.js';
