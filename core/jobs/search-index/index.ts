import { IndexVoices } from './index-voices.js';
import { RebuildSearch } from './rebuild-search.js';
import { FollowVoices } from './search-handlers.js';
import { SearchedVoiceQueries } from './searched-voice.queries.js';

export { RebuildSearch } from './rebuild-search.js';
export { IndexAnswered, IndexCorrected, IndexRouted } from './search-handlers.js';
export const SEARCH_INDEX_PROVIDERS = [
  FollowVoices,
  IndexVoices,
  RebuildSearch,
  SearchedVoiceQueries,
];
