import { CurrentLessons } from './current-lessons.js';
import { LessonVoiceQueries } from './lesson-voice.queries.js';
import { ReadDanger } from './read-danger.js';
import { ReceivedVoiceQueries } from './received-voice.queries.js';
import { VoiceReader } from './voice-reader.js';

export * from './choose-section.js';
export * from './read-danger.js';
export * from './read-written.js';
export * from './route-submissions.js';
export * from './voice-reader.js';
export const ROUTING_PROVIDERS = [
  CurrentLessons,
  LessonVoiceQueries,
  ReadDanger,
  ReceivedVoiceQueries,
  VoiceReader,
];
