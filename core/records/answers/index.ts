import { AnswerRepository } from './answer.repository.js';

export * from './answer.entity.js';
export * from './answer.repository.js';
export * from './versions.js';
export const ANSWER_PROVIDERS = [AnswerRepository];
