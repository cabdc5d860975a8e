/** How what people typed is read: cleaned rather than refused, wherever it comes in. */
export { cleanLine, cleanLogin, cleanText } from './clean.js';
export * from './csv.js';
export { isolated } from './direction.js';
export * from './email.js';
export * from './phone.js';
export * from './says-something.js';
