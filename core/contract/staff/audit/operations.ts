import { discloseVoice } from '../disposal/disclosure.js';
import { decideDisposal, readDisposal, readRegister } from '../disposal/disposal.js';
import { readAudit } from './audit.js';
import { readSecurityCounts } from './security.js';

/** What was done, what is kept, and how it goes. */
export const KEEPING_OPERATIONS = [
  readAudit,
  readSecurityCounts,
  discloseVoice,
  readDisposal,
  decideDisposal,
  readRegister,
] as const;
