import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from '../../base/city/index.js';
import { ConfigError } from '../../base/config/index.js';
import { glossaryFile } from '../../language/sentences/glossary-file.js';
import { readDataFile } from '../data-file.js';

/** Words of the city's work with the ways in which each language may say them; none for a city without the file. */
export const loadGlossary = ({
  folder,
}: City): {
  readonly terms: readonly Readonly<Record<string, readonly string[]>>[];
  /** A line for a file that is broken and done without: no translation is then held to its words. */
  readonly faults: readonly string[];
} => {
  const file = join(folder, 'glossary.json');
  if (!existsSync(file)) return { terms: [], faults: [] };
  try {
    return { terms: readDataFile(glossaryFile, file), faults: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { terms: [], faults: [error.message] };
  }
};
