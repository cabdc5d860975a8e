import { AnsweredQueries } from './answered.queries.js';
import { BuildForms } from './build-forms.js';
import { BuiltFormQueries } from './built-form.queries.js';
import { FormRights } from './form-rights.js';
import { ReadBuiltForm } from './read-built-form.js';
import { ReadCityForms } from './read-city-forms.js';
import { WorkOnResults } from './work-on-results.js';

export { BuildForms } from './build-forms.js';
export { ReadBuiltForm } from './read-built-form.js';
export { ReadCityForms } from './read-city-forms.js';
export { WorkOnResults } from './work-on-results.js';

export const DESK_QUESTIONNAIRE_PROVIDERS = [
  AnsweredQueries,
  BuildForms,
  BuiltFormQueries,
  FormRights,
  ReadBuiltForm,
  ReadCityForms,
  WorkOnResults,
];
