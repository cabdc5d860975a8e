import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TranslationSettings } from '../../../core/base/city/index.js';

/** The shipped city with machines, in a folder of its own, for `CITY_DIR`. */
export const cityWithEngines = (settings: TranslationSettings) => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-city-'));
  cpSync('cities/isesaki', folder, { recursive: true });
  writeFileSync(join(folder, 'translation.json'), JSON.stringify(settings));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
