import {
  loadExamples,
  loadLexicons,
  loadLocales,
  loadPlanTexts,
} from '../../core/infra/project-data.js';

/** What the classifier is built from as it is shipped: all of it is edited by the city. */
export const shippedData = () => ({
  planTexts: loadPlanTexts(loadLocales()),
  lexicons: loadLexicons(),
  examples: loadExamples(),
});
