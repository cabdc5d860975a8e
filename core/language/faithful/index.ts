/** What makes a translation unfaithful (`docs/adr/0028-what-makes-a-translation-unfaithful.md`). */
export { findSlips } from './find-slips.js';
export type { Slip, SlipKind, SlipOptions, Term, Written } from './slip.js';
