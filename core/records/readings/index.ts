import { ReadJapanese } from './read-japanese.js';
import { ReadingCorrectionRepository } from './reading-correction.repository.js';

export * from './analyser.js';
export * from './read-japanese.js';
export * from './reading-correction.entity.js';
export * from './reading-correction.repository.js';
export * from './readings-file.js';
export const READING_PROVIDERS = [ReadJapanese, ReadingCorrectionRepository];
