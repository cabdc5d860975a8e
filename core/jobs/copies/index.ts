import { FoldCopies } from './fold-copies.js';
import { OriginalQueries } from './original.queries.js';
import { VoiceMarkRepository } from './voice-mark.repository.js';

export * from './essence.js';
export * from './fold-copies.js';
export const COPY_PROVIDERS = [FoldCopies, OriginalQueries, VoiceMarkRepository];
