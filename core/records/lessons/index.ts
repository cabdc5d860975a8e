import { LessonRepository } from './lesson.repository.js';

export * from './lesson.entity.js';
export * from './lesson.repository.js';
export * from './lesson-strength.js';
export const LESSON_PROVIDERS = [LessonRepository];
