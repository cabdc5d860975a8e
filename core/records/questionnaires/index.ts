import { QuestionnaireCodeRepository } from './code.repository.js';
import { QuestionnaireCountRepository } from './count.repository.js';
import { ListDecisionRepository } from './list-decision.repository.js';
import { QuestionnaireResponseRepository } from './response.repository.js';
import { QuestionnaireVersionRepository } from './version.repository.js';

export * from './cells.js';
export * from './code.repository.js';
export * from './count.repository.js';
export * from './kept-until.js';
export * from './list-decision.repository.js';
export * from './publishable.js';
export * from './response.repository.js';
export * from './version.repository.js';
export const QUESTIONNAIRE_PROVIDERS = [
  ListDecisionRepository,
  QuestionnaireCodeRepository,
  QuestionnaireCountRepository,
  QuestionnaireResponseRepository,
  QuestionnaireVersionRepository,
];
