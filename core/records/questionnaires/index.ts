import { BuiltFormRepository } from './built-form.repository.js';
import { QuestionnaireCodeRepository } from './code.repository.js';
import { QuestionnaireCountRepository } from './count.repository.js';
import { FormRemarkRepository } from './form-remark.repository.js';
import { FormResults } from './form-results.js';
import { ListDecisionRepository } from './list-decision.repository.js';
import { OpenForms } from './open-forms.js';
import { QuestionnaireResponseRepository } from './response.repository.js';
import { ResponseWordsRepository } from './response-words.repository.js';
import { ResultsShownRepository } from './results-shown.repository.js';
import { TakeAnswer } from './take-answer.js';
import { QuestionnaireVersionRepository } from './version.repository.js';
import { FormYears } from './years/form-years.js';

export * from './built-form.repository.js';
export * from './cells.js';
export * from './code.repository.js';
export * from './count.repository.js';
export * from './form-remark.repository.js';
export * from './form-results.js';
export * from './kept-until.js';
export * from './list-decision.repository.js';
export * from './open-forms.js';
export * from './publishable.js';
export * from './response.repository.js';
export * from './response-words.repository.js';
export * from './results-shown.repository.js';
export * from './take-answer.js';
export * from './version.repository.js';
export * from './years/form-years.js';
export * from './years/year-figures.js';
export const QUESTIONNAIRE_PROVIDERS = [
  BuiltFormRepository,
  FormRemarkRepository,
  FormResults,
  FormYears,
  ListDecisionRepository,
  OpenForms,
  QuestionnaireCodeRepository,
  QuestionnaireCountRepository,
  QuestionnaireResponseRepository,
  QuestionnaireVersionRepository,
  ResponseWordsRepository,
  ResultsShownRepository,
  TakeAnswer,
];
