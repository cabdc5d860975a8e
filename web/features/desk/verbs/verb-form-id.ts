import type { StaffVerb } from '../../../../core/contract/index.js';

/** The address of a folded form on the page: a link to it opens it. */
export const verbFormId = (verb: StaffVerb): string => `form-of-${verb}`;
