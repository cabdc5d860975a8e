import { AnswerRepository } from './answer.repository.js';
import { AnswerSubmission } from './answer-submission.js';
import { PublishAnswer } from './publish-answer.js';

export * from './answer.entities.js';
export * from './answer-submission.js';
export * from './publish-answer.js';
export const ANSWER_PROVIDERS = [AnswerRepository, AnswerSubmission, PublishAnswer];
