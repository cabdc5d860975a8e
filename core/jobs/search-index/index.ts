import { IndexPublications } from './index-publications.js';
import { IndexVoices } from './index-voices.js';
import { RebuildSearch } from './rebuild-search.js';
import { FollowVoices } from './search-handlers.js';
import { SearchedPublicationQueries } from './searched-publication.queries.js';
import { SearchedVoiceQueries } from './searched-voice.queries.js';

export { RebuildSearch } from './rebuild-search.js';
export {
  IndexAnswered,
  IndexCorrected,
  IndexCorrectedOpinion,
  IndexNoted,
  IndexOpinion,
  IndexRouted,
  IndexWritten,
} from './search-handlers.js';
export const SEARCH_INDEX_PROVIDERS = [
  FollowVoices,
  IndexPublications,
  IndexVoices,
  RebuildSearch,
  SearchedPublicationQueries,
  SearchedVoiceQueries,
];
