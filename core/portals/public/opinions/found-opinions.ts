import type { SearchQuery } from '../../../language/search/index.js';

/**
 * What a search among published opinions found. `few`: all of them, by name. `many`: more than are worth naming; a list is
 * read in its order and each opinion is asked.
 */
export type FoundOpinions =
  | { readonly kind: 'few'; readonly ids: readonly string[] }
  | { readonly kind: 'many'; readonly query: SearchQuery };
