import { BOOKING_OPERATIONS } from './booking/operations.js';
import { INDICATOR_OPERATIONS } from './indicators/operations.js';
import type { Operation } from './operation.js';
import { CONVERSATION_OPERATIONS } from './own-voice/conversation.js';
import { dropForm, keepForm, readForm } from './own-voice/form-under-way.js';
import {
  appealDecision,
  changeConsent,
  readOwnVoice,
  withdrawVoice,
} from './own-voice/own-submission.js';
import { readAnswersWithReadings } from './own-voice/readings.js';
import { markSeen } from './own-voice/seen.js';
import { submitVoice } from './own-voice/submission.js';
import {
  askWayBack,
  confirmAddress,
  lookAtAddressLink,
  lookAtWayBack,
  renewSecrets,
} from './own-voice/way-back.js';
import { PHOTO_OPERATIONS } from './photos/photo.js';
import { listMeasures, readMeasure } from './public/measure.js';
import { readModerationLog } from './public/moderation-log.js';
import { countOpinions, listOpinions } from './public/opinion-lists.js';
import { OPINION_OPERATIONS } from './public/opinions.js';
import { PLAN_OPERATIONS } from './public/plan-changes.js';
import { searchForResidents } from './public/search.js';
import { suggestMeasures } from './public/suggestion.js';
import { listTopics } from './public/topics.js';
import { QUESTIONNAIRE_OPERATIONS } from './questionnaires/operations.js';
import { readGeneration } from './service/generation.js';
import { readLiveness, readReadiness } from './service/health.js';
import { listLocales, readOpenApi, readSite } from './service/site.js';
import { SHARED_QUESTION_OPERATIONS } from './shared-questions/operations.js';
import { ACCOUNT_OPERATIONS } from './staff/account/operations.js';
import { listAlike } from './staff/alike.js';
import { approveMany } from './staff/answering/approve-many.js';
import { KEEPING_OPERATIONS } from './staff/audit/operations.js';
import { showContact } from './staff/contact.js';
import { decideListed, readFormLists } from './staff/forms/form-lists.js';
import { readInbox } from './staff/inbox/inbox.js';
import { readToday } from './staff/inbox/today.js';
import { listLessons, undoLesson } from './staff/lessons.js';
import { listenToDesk, tellPresence } from './staff/live.js';
import { printVoice } from './staff/print.js';
import { READING_OPERATIONS } from './staff/readings.js';
import { listSections } from './staff/sections.js';
import { finishSignIn, readMe, signIn, signOut } from './staff/session.js';
import { VERB_OPERATIONS } from './staff/verbs.js';
import { readVoice } from './staff/voice.js';
import { TRANSLATING_OPERATIONS } from './translating/operations.js';
import { TYPED_OPERATIONS } from './typed/operations.js';

/** Everything that is served under `/api`; a test compares it with what really is. */
export const OPERATIONS: readonly Operation[] = [
  ...PLAN_OPERATIONS,
  listMeasures,
  readMeasure,
  ...INDICATOR_OPERATIONS,
  suggestMeasures,
  listTopics,
  searchForResidents,
  listOpinions,
  countOpinions,
  ...OPINION_OPERATIONS,
  readModerationLog,
  ...QUESTIONNAIRE_OPERATIONS,
  ...SHARED_QUESTION_OPERATIONS,
  submitVoice,
  readOwnVoice,
  readAnswersWithReadings,
  withdrawVoice,
  changeConsent,
  appealDecision,
  ...CONVERSATION_OPERATIONS,
  markSeen,
  ...PHOTO_OPERATIONS,
  askWayBack,
  lookAtAddressLink,
  confirmAddress,
  lookAtWayBack,
  renewSecrets,
  keepForm,
  readForm,
  dropForm,
  ...BOOKING_OPERATIONS,
  signIn,
  finishSignIn,
  signOut,
  readMe,
  ...ACCOUNT_OPERATIONS,
  readInbox,
  readToday,
  listSections,
  readVoice,
  readFormLists,
  decideListed,
  listAlike,
  showContact,
  printVoice,
  listenToDesk,
  tellPresence,
  ...TYPED_OPERATIONS,
  ...Object.values(VERB_OPERATIONS),
  approveMany,
  listLessons,
  ...KEEPING_OPERATIONS,
  undoLesson,
  ...READING_OPERATIONS,
  ...TRANSLATING_OPERATIONS,
  readSite,
  readGeneration,
  listLocales,
  readOpenApi,
  readLiveness,
  readReadiness,
];
