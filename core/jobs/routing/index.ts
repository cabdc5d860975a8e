import { CurrentLessons } from './current-lessons.js';
import { LessonVoiceQueries } from './lesson-voice.queries.js';
import { ReceivedVoiceQueries } from './received-voice.queries.js';
import { VoiceReader } from './voice-reader.js';

export * from './choose-section.js';
export * from './route-submissions.js';
export * from './voice-reader.js';
export const ROUTING_PROVIDERS = [
  CurrentLessons,
  LessonVoiceQueries,
  ReceivedVoiceQueries,
  VoiceReader,
];
