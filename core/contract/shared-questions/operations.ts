import type { Operation } from '../operation.js';
import { listDeskShared, readDeskSharing } from './desk.js';
import { decideShared, retractShared, writeShared } from './desk-acts.js';
import { listSharedQuestions, readSharedQuestion } from './shared-question.js';
import { changeSharing } from './sharing.js';

/** What others may learn from consultations. */
export const SHARED_QUESTION_OPERATIONS: readonly Operation[] = [
  listSharedQuestions,
  readSharedQuestion,
  changeSharing,
  listDeskShared,
  readDeskSharing,
  writeShared,
  decideShared,
  retractShared,
];
