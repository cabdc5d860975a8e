export * from './events.js';
export * from './grouped-write.js';
export * from './handler.js';
export * from './outbox.repository.js';
export * from './outbox-row.entity.js';
export * from './unit-of-work.js';
