import type { Operation } from '../operation.js';
import { answerQuestionnaire } from './answering.js';
import { listQuestionnaires, readQuestionnaire } from './asking.js';
import { DESK_FORM_OPERATIONS } from './desk/operations.js';
import { readResults } from './results.js';
import { sendForm } from './sending.js';

/** What the city asks, what is answered, and what comes of it. */
export const QUESTIONNAIRE_OPERATIONS: readonly Operation[] = [
  listQuestionnaires,
  readQuestionnaire,
  readResults,
  answerQuestionnaire,
  sendForm,
  ...DESK_FORM_OPERATIONS,
];
