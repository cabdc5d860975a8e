import { PublicGeneration } from './public-generation.js';
import { PublicGenerationRepository } from './public-generation.repository.js';

export * from './public-generation.js';
export const PUBLIC_GENERATION_PROVIDERS = [PublicGeneration, PublicGenerationRepository];
