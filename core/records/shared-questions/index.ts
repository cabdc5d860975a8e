import { SharedQuestionRepository } from './shared-question.repository.js';
import { SharingRepository } from './sharing.repository.js';
import { TakeSharedBack } from './take-shared-back.js';

export * from './shared-question.repository.js';
export * from './sharing.js';
export * from './sharing.repository.js';
export * from './take-shared-back.js';
export const SHARED_QUESTION_PROVIDERS = [
  SharedQuestionRepository,
  SharingRepository,
  TakeSharedBack,
];
