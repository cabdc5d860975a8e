export * from './kept-response.js';
export * from './response-memory.js';
