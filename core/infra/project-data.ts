import { Locales } from '../language/index.js';
import { localeRows } from '../language/registry-file.js';
import { readDataFile } from './data-file.js';
import { projectFile } from './project-root.js';

/** The languages of pages, mails and answers. */
export const loadLocales = (): Locales =>
  new Locales(readDataFile(localeRows, projectFile('locales', 'registry.json')));
