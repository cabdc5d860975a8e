import { ImportSections } from './import-sections.js';
import { SectionQueries } from './section.queries.js';
import { SectionRepository } from './section.repository.js';
import { SectionDirectory } from './section-directory.js';

export * from './import-sections.js';
export * from './owner-of.js';
export * from './section.entities.js';
export * from './section-directory.js';
export * from './section-file.js';
export const SECTION_PROVIDERS = [
  ImportSections,
  SectionDirectory,
  SectionQueries,
  SectionRepository,
];
