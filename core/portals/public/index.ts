import { CountConsultations } from './bookings/count-consultations.js';
import { ReadCounsellors } from './bookings/read-counsellors.js';
import { ModerationLogQueries } from './moderation/moderation-log.queries.js';
import { ReadModerationLog } from './moderation/read-moderation-log.js';
import { AskTranslation } from './opinions/ask-translation.js';
import { CountOpinions } from './opinions/count-opinions.js';
import { FindOpinions } from './opinions/find-opinions.js';
import { FindSimilar } from './opinions/find-similar.js';
import { OpinionQueries } from './opinions/opinion.queries.js';
import { OpinionPagesQueries } from './opinions/opinion-pages.queries.js';
import { OpinionReadings } from './opinions/opinion-readings.js';
import { PublishedLinesQueries } from './opinions/published-lines.queries.js';
import { ReadOpinionPhoto } from './opinions/read-opinion-photo.js';
import { ReadOpinions } from './opinions/read-opinions.js';
import { ReadPlan } from './plan/read-plan.js';
import { ReadPlanChanges } from './plan/read-plan-changes.js';
import { AnswerQuestionnaire } from './questionnaires/answer-questionnaire.js';
import { ReadQuestionnaires } from './questionnaires/read-questionnaires.js';
import { SendForm } from './questionnaires/send-form.js';
import { SearchForResidents } from './search/search-for-residents.js';
import { FindSharedQuestions } from './shared-questions/find-shared-questions.js';
import { ReadSharedQuestions } from './shared-questions/read-shared-questions.js';
import { ExpectedSection } from './voices/expected-section.js';
import { ReadTopics } from './voices/read-topics.js';
import { SealIntake } from './voices/seal-intake.js';
import { SubmitSubmission } from './voices/submit-submission.js';
import { SuggestMeasures } from './voices/suggest-measures.js';

export * from './bookings/count-consultations.js';
export * from './bookings/read-counsellors.js';
export * from './moderation/read-moderation-log.js';
export * from './opinions/ask-translation.js';
export * from './opinions/count-opinions.js';
export * from './opinions/find-similar.js';
export * from './opinions/opinion-readings.js';
export * from './opinions/read-opinion-photo.js';
export * from './opinions/read-opinions.js';
export * from './plan/plan-view.js';
export * from './plan/read-plan.js';
export * from './plan/read-plan-changes.js';
export * from './questionnaires/answer-questionnaire.js';
export * from './questionnaires/read-questionnaires.js';
export * from './questionnaires/send-form.js';
export * from './search/search-for-residents.js';
export * from './shared-questions/read-shared-questions.js';
export * from './voices/read-topics.js';
export * from './voices/submit-submission.js';
export * from './voices/suggest-measures.js';

export const PUBLIC_PROVIDERS = [
  AnswerQuestionnaire,
  AskTranslation,
  CountConsultations,
  CountOpinions,
  ExpectedSection,
  FindOpinions,
  FindSharedQuestions,
  FindSimilar,
  ModerationLogQueries,
  OpinionPagesQueries,
  OpinionQueries,
  OpinionReadings,
  ReadCounsellors,
  PublishedLinesQueries,
  ReadModerationLog,
  ReadOpinionPhoto,
  ReadOpinions,
  ReadPlan,
  ReadPlanChanges,
  ReadQuestionnaires,
  ReadSharedQuestions,
  ReadTopics,
  SearchForResidents,
  SealIntake,
  SendForm,
  SubmitSubmission,
  SuggestMeasures,
];
