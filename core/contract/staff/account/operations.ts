import type { Operation } from '../../operation.js';
import { changePassword, endOtherSessions, endSession, readAccount } from './account.js';
import { beginDirectorySignIn, finishDirectorySignIn, readSignInWays } from './directory.js';
import {
  confirmSecondStep,
  dropSecondStep,
  prepareSecondStep,
  renewRecoveryCodes,
} from './second-step.js';

export const ACCOUNT_OPERATIONS: readonly Operation[] = [
  readSignInWays,
  beginDirectorySignIn,
  finishDirectorySignIn,
  readAccount,
  changePassword,
  endSession,
  endOtherSessions,
  prepareSecondStep,
  confirmSecondStep,
  renewRecoveryCodes,
  dropSecondStep,
];
