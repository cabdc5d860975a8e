import { ModerationRepository } from './moderation/moderation.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationSearchRepository } from './search/publication-search.repository.js';

export * from './moderation/moderation.repository.js';
export * from './place-in-list.js';
export * from './publication.entity.js';
export * from './publication.repository.js';
export * from './publication-counts.js';
export * from './search/publication-search.repository.js';
export const PUBLICATION_PROVIDERS = [
  ModerationRepository,
  PublicationRepository,
  PublicationSearchRepository,
];
