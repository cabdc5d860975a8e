export { guardOptionsOf, type PublicCity } from './city-options.js';
export { findPersonalData } from './find.js';
export { markOf } from './marks.js';
export { isJapaneseFamily } from './names/han-names.js';
export { emptied, redacted } from './redact.js';
export type { GuardOptions, PersonalFind } from './rule.js';
