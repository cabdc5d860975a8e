import { FoldCopies } from './fold-copies.js';
import { ForgetCopies } from './forget-copies.js';
import { OriginalQueries } from './original.queries.js';
import { VoiceMarkRepository } from './voice-mark.repository.js';

export * from './essence.js';
export * from './fold-copies.js';
export * from './forget-copies.js';
export { VoiceMarkRepository } from './voice-mark.repository.js';
export const COPY_PROVIDERS = [FoldCopies, ForgetCopies, OriginalQueries, VoiceMarkRepository];
