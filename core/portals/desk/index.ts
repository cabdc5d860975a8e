import { LockedVoiceQueries } from './access/locked-voice.queries.js';
import { InboxQueries } from './inbox/inbox.queries.js';
import { ReadInbox } from './inbox/read-inbox.js';
import { ReadSections } from './inbox/read-sections.js';
import { LessonQueries } from './lessons/lesson.queries.js';
import { ReviewLessons } from './lessons/review-lessons.js';
import { AnswerVoice } from './verbs/answer.js';
import { AssignVoice } from './verbs/assign.js';
import { CloseVoice } from './verbs/close.js';
import { DeclineVoice } from './verbs/decline.js';
import { GiveToSection } from './verbs/give-to-section.js';
import { PerformVerb } from './verbs/perform-verb.js';
import { PublishVoice } from './verbs/publish.js';
import { ReassignVoice } from './verbs/reassign.js';
import { RouteVoice } from './verbs/route.js';
import { AlikeQueries } from './voice/alike.queries.js';
import { FindAlike } from './voice/find-alike.js';
import { ReadVoice } from './voice/read-voice.js';
import { VoiceQueries } from './voice/voice.queries.js';

export * from './access/scoped-voice.js';
export * from './access/staff-scope.js';
export * from './inbox/read-inbox.js';
export * from './inbox/read-sections.js';
export * from './lessons/review-lessons.js';
export * from './verbs/answer.js';
export * from './verbs/assign.js';
export * from './verbs/close.js';
export * from './verbs/decline.js';
export * from './verbs/publish.js';
export * from './verbs/reassign.js';
export * from './verbs/route.js';
export * from './voice/find-alike.js';
export * from './voice/read-voice.js';

export const DESK_PROVIDERS = [
  AlikeQueries,
  AnswerVoice,
  AssignVoice,
  CloseVoice,
  DeclineVoice,
  FindAlike,
  GiveToSection,
  InboxQueries,
  LessonQueries,
  LockedVoiceQueries,
  PerformVerb,
  PublishVoice,
  ReadInbox,
  ReadSections,
  ReadVoice,
  ReassignVoice,
  ReviewLessons,
  RouteVoice,
  VoiceQueries,
];
