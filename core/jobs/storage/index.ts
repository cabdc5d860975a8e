import { DisposeVoices } from './dispose-voices.js';
import { EndStorage } from './end-storage.js';
import { EndedVoiceQueries } from './ended-voices.queries.js';
import { EraseVoices } from './erase-voices.js';
import { ListDisposal } from './list-disposal.js';

export { DisposeVoices } from './dispose-voices.js';
export { EndStorage } from './end-storage.js';
export { isDisposable, isHeld } from './ended-voices.queries.js';
export { ListDisposal } from './list-disposal.js';
export const STORAGE_PROVIDERS = [
  DisposeVoices,
  EndedVoiceQueries,
  EndStorage,
  EraseVoices,
  ListDisposal,
];
