/** Plain Japanese (やさしい日本語): the rules for our own texts, and hints for what staff write. */
export * from './check-plain-japanese.js';
export { findHints, HINT_RULES, type Hint, type HintRule, takeHint } from './writing-hints.js';
