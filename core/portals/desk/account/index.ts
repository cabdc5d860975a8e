import { OwnPassword } from './own-password.js';
import { OwnProof } from './own-proof.js';
import { OwnSecondStep } from './own-second-step.js';
import { OwnSessions } from './own-sessions.js';

export { OwnPassword, OwnSecondStep, OwnSessions };
export const ACCOUNT_PROVIDERS = [OwnPassword, OwnProof, OwnSecondStep, OwnSessions];
