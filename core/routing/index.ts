import { AlikeQueries } from './alike.queries.js';
import { CopyRepository, FoldCopies } from './copies/index.js';
import { CurrentLessons } from './current-lessons.js';
import { ExpectedSection } from './expected-section.js';
import { FindAlike } from './find-alike.js';
import { LessonQueries } from './lesson.queries.js';
import { ReadSections } from './read-sections.js';
import { ReadTopics } from './read-topics.js';
import { ReadVoices } from './read-voices.js';
import { ReviewLessons } from './review-lessons.js';
import { RouteSubmissions } from './route-submissions.js';
import { RoutingRepository } from './routing.repository.js';
import { SuggestMeasures } from './suggest-measures.js';

export * from './choose-section.js';
export {
  buildClassifier,
  CLASSIFIER,
  type Classifier,
  type ExampleFile,
  exampleFile,
  indexLessons,
  type LexiconFile,
  lexiconFile,
  likeness,
  type VoiceFeatures,
} from './classify/index.js';
export * from './expected-section.js';
export * from './find-alike.js';
export * from './read-sections.js';
export * from './read-topics.js';
export * from './read-voices.js';
export * from './review-lessons.js';
export * from './route-submissions.js';
export * from './suggest-measures.js';

/** For `core.module.ts`. */
export const ROUTING_PROVIDERS = [
  AlikeQueries,
  CopyRepository,
  CurrentLessons,
  ExpectedSection,
  FindAlike,
  FoldCopies,
  LessonQueries,
  ReadSections,
  ReadTopics,
  ReadVoices,
  ReviewLessons,
  RouteSubmissions,
  RoutingRepository,
  SuggestMeasures,
];
