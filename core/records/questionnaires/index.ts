import { QuestionnaireCodeRepository } from './code.repository.js';
import { QuestionnaireCountRepository } from './count.repository.js';
import { QuestionnaireResponseRepository } from './response.repository.js';
import { QuestionnaireVersionRepository } from './version.repository.js';

export * from './cells.js';
export * from './code.repository.js';
export * from './count.repository.js';
export * from './publishable.js';
export * from './response.repository.js';
export * from './version.repository.js';
export const QUESTIONNAIRE_PROVIDERS = [
  QuestionnaireCodeRepository,
  QuestionnaireCountRepository,
  QuestionnaireResponseRepository,
  QuestionnaireVersionRepository,
];
