import { HeldVoicesQueries } from './held-voices.queries.js';
import { LateStepsQueries } from './late-steps.queries.js';
import { RemindLate } from './remind-late.js';
import { RemindUnseen } from './remind-unseen.js';
import { SendAnswers } from './send-answers.js';
import { SendCorrection } from './send-correction.js';
import { UnseenDecisionsQueries } from './unseen-decisions.queries.js';

export { RemindLate } from './remind-late.js';
export { RemindUnseen } from './remind-unseen.js';
export { SendAnswers } from './send-answers.js';

/** For `core.module.ts`. */
export const ANSWERING_PROVIDERS = [
  HeldVoicesQueries,
  LateStepsQueries,
  RemindLate,
  RemindUnseen,
  SendAnswers,
  SendCorrection,
  UnseenDecisionsQueries,
];
