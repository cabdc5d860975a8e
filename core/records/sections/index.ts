import { SectionRepository } from './section.repository.js';
import { SectionDirectory } from './section-directory.js';

export * from './owner-of.js';
export * from './section.entities.js';
export * from './section.repository.js';
export * from './section-directory.js';
export * from './section-file.js';
export const SECTION_PROVIDERS = [SectionDirectory, SectionRepository];
