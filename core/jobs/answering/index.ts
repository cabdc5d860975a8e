import { HeldVoicesQueries } from './held-voices.queries.js';
import { SendAnswers } from './send-answers.js';
import { SendCorrection } from './send-correction.js';

export { SendAnswers } from './send-answers.js';

/** For `core.module.ts`. */
export const ANSWERING_PROVIDERS = [HeldVoicesQueries, SendAnswers, SendCorrection];
