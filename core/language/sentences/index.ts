/**
 * The bank of checked sentences: read out of a Japanese text, filled, and said in each language. Pure; a browser may load it.
 * The check of its files (`bank-file.ts`) is not exported here: a browser would download zod for it.
 */
export { type Bank, type BankSentence, type BankSource, openBank } from './bank.js';
export { bankFaults } from './bank-faults.js';
export { coverage } from './coverage.js';
export { type DayIn, daysIn } from './days.js';
export { fillSentence } from './fill.js';
export { type NameTable, namesOf } from './names.js';
export { readSentence, type Said } from './read.js';
export { sayIn } from './say.js';
export { searchSentences } from './search.js';
export type { Names } from './slots/say.js';
export type { DateValue, SlotKind, SlotValue, SpanValue, TimeValue } from './slots/values.js';
export { type SentencePart, splitSentences } from './split.js';
export { hasGaps } from './template.js';
export { readValue } from './value.js';
