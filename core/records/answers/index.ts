import { AnswerRepository } from './answer.repository.js';
import { DraftRepository } from './draft.repository.js';

export * from './answer.entity.js';
export * from './answer.repository.js';
export * from './answer-life.js';
export * from './approval-chain.js';
export * from './draft.js';
export * from './draft.repository.js';
export * from './seen-afterwards.js';
export * from './unseen-conditions.js';
export * from './versions.js';
export const ANSWER_PROVIDERS = [AnswerRepository, DraftRepository];
