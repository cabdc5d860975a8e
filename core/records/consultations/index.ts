import { TopicRepository } from './topics/topic.repository.js';

export * from './topics/consultation-topic.entity.js';
export * from './topics/topic.repository.js';
export * from './topics/topic-file.js';
export const CONSULTATION_PROVIDERS = [TopicRepository];
