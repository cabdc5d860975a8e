import { HeldVoicesQueries } from './held-voices.queries.js';
import { IdleVoicesQueries } from './idle-voices.queries.js';
import { LateStepsQueries } from './late-steps.queries.js';
import { ReleaseIdle } from './release-idle.js';
import { RemindLate } from './remind-late.js';
import { RemindUnseen } from './remind-unseen.js';
import { SendAnswers } from './send-answers.js';
import { SendCorrection } from './send-correction.js';
import { UnseenDecisionsQueries } from './unseen-decisions.queries.js';

export { ReleaseIdle } from './release-idle.js';
export { RemindLate } from './remind-late.js';
export { RemindUnseen } from './remind-unseen.js';
export { SendAnswers } from './send-answers.js';

/** For `core.module.ts`. */
export const ANSWERING_PROVIDERS = [
  HeldVoicesQueries,
  IdleVoicesQueries,
  LateStepsQueries,
  ReleaseIdle,
  RemindLate,
  RemindUnseen,
  SendAnswers,
  SendCorrection,
  UnseenDecisionsQueries,
];
