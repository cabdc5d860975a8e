import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { AccountSettings, Approval, directoryFile } from '../../core/base/city/index.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const copyOfCity = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'koebako-city-')), 'city');
  cpSync('cities/isesaki', folder, { recursive: true });
  return folder;
};

/** A copy of the shipped city whose answers take other steps; gives its folder, for `CITY_DIR`. */
export const cityWith = (change: (approval: Writable<Approval>) => void): string => {
  const folder = copyOfCity();
  const file = join(folder, 'approval.json');
  const approval = JSON.parse(readFileSync(file, 'utf8')) as Writable<Approval>;
  change(approval);
  writeFileSync(file, JSON.stringify(approval));
  return folder;
};

/** A copy of the shipped city that guards the accounts of its staff otherwise. */
export const cityWithAccounts = (accounts: AccountSettings): string => {
  const folder = copyOfCity();
  writeFileSync(join(folder, 'accounts.json'), JSON.stringify(accounts));
  return folder;
};

/** A copy of the shipped city whose staff may sign in at a directory of its own, too. */
export const cityWithDirectory = (files: {
  readonly accounts: AccountSettings;
  readonly directory: z.input<typeof directoryFile>;
}): string => {
  const folder = cityWithAccounts(files.accounts);
  writeFileSync(join(folder, 'directory.json'), JSON.stringify(files.directory));
  return folder;
};
