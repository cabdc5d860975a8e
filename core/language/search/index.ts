/** What a search finds. Not part of `core/language/index.ts`: a browser would download the tables for nothing. */
export { type FoldedText, foldText } from '../fold/folded-text.js';
export { receiptMarks } from '../fold/numbers/codes.js';
export type { SearchWords } from '../fold/search-words.js';
export { foldKana } from '../fold/signs/kana.js';
export { signOf } from '../fold/signs/signs.js';
export { romanised } from '../fold/sounds/romaji.js';
export { gramsFor, gramsOf } from './grams.js';
export { matches } from './matches.js';
export {
  type Alternative,
  type Pattern,
  type QueryWord,
  readQuery,
  type SearchQuery,
} from './query.js';
export { readSearchWords } from './words.js';
