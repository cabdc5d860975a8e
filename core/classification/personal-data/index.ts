export { guardOptionsOf, type PublicCity } from './city-options.js';
export { findPersonalData } from './find.js';
export { markOf } from './marks.js';
export { emptied, redacted } from './redact.js';
export type { GuardOptions, PersonalFind } from './rule.js';
