import { PublicationRepository } from './publication.repository.js';

export * from './publication.entity.js';
export * from './publication.repository.js';
export const PUBLICATION_PROVIDERS = [PublicationRepository];
