export * from './consultation-topic.entity.js';
