export { guardOptionsOf, type PublicCity } from './city-options.js';
export { findPersonalData } from './find.js';
export { markOf } from './marks.js';
export { PEOPLE_OF_JAPAN } from './names/people-of-japan.js';
export { emptied, redacted } from './redact.js';
export type { GuardOptions, PersonalFind } from './rule.js';
