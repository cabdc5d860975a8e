import { HeldVoicesQueries } from './held-voices.queries.js';
import { LateStepsQueries } from './late-steps.queries.js';
import { RemindLate } from './remind-late.js';
import { SendAnswers } from './send-answers.js';
import { SendCorrection } from './send-correction.js';

export { RemindLate } from './remind-late.js';
export { SendAnswers } from './send-answers.js';

/** For `core.module.ts`. */
export const ANSWERING_PROVIDERS = [
  HeldVoicesQueries,
  LateStepsQueries,
  RemindLate,
  SendAnswers,
  SendCorrection,
];
