import { ExpectedSection } from './expected-section.js';
import { ReadSections } from './read-sections.js';
import { ReadTopics } from './read-topics.js';
import { RouteSubmissions } from './route-submissions.js';
import { RoutingRepository } from './routing.repository.js';
import { SuggestMeasures } from './suggest-measures.js';

export * from './choose-section.js';
export {
  buildClassifier,
  type Classifier,
  type LexiconFile,
  lexiconFile,
} from './classify/index.js';
export * from './expected-section.js';
export * from './read-sections.js';
export * from './read-topics.js';
export * from './route-submissions.js';
export * from './suggest-measures.js';

/** For `core.module.ts`. */
export const ROUTING_PROVIDERS = [
  ExpectedSection,
  ReadSections,
  ReadTopics,
  RouteSubmissions,
  RoutingRepository,
  SuggestMeasures,
];
