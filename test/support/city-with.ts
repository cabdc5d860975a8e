import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Approval } from '../../core/base/city/index.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A copy of the shipped city whose answers take other steps; gives its folder, for `CITY_DIR`. */
export const cityWith = (change: (approval: Writable<Approval>) => void): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'koebako-city-')), 'city');
  cpSync('cities/isesaki', folder, { recursive: true });
  const file = join(folder, 'approval.json');
  const approval = JSON.parse(readFileSync(file, 'utf8')) as Writable<Approval>;
  change(approval);
  writeFileSync(file, JSON.stringify(approval));
  return folder;
};
