import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as z from 'zod/mini';
import {
  accountsFile,
  approvalFile,
  bookingFile,
  type City,
  type CityTexts,
  cityFile,
  cityTexts,
  directoryFile,
  dutyFile,
  emergencyFile,
  everydayFile,
  mattersFile,
  NO_BOOKINGS,
  NO_ENGINES,
  publicContactsFile,
  retentionFile,
  translationFile,
  USUAL_ACCOUNTS,
} from '../base/city/index.js';
import { ConfigError } from '../base/config/index.js';
import { type LimitTable, limitsFile, USUAL_LIMITS } from '../base/limits/index.js';
import { readDataFile } from './data-file.js';
import { readForms } from './forms/read-forms.js';
import { projectFile } from './project-root.js';

/** The folder that `CITY_DIR` names or, where it names none, the only one in `cities/`. */
const folderOf = (given: string | undefined): string => {
  if (given) return resolve(given);
  const shipped = readdirSync(projectFile('cities'));
  const [only] = shipped;
  if (!only || shipped.length > 1)
    throw new ConfigError(
      `CITY_DIR must name one of the folders in cities/: ${shipped.join(', ')}`,
    );
  return projectFile('cities', only);
};

/** Every `<tag>.json` of a folder of a city, by its tag; none where there is no such folder. */
export const byLanguage = (folder: string): [tag: string, file: string][] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name.slice(0, -'.json'.length), join(folder, name)]);
  } catch {
    return [];
  }
};

const withoutComment = <T extends { $comment?: unknown }>({ $comment, ...rest }: T) => rest;

/** The rows that a file has. */
const given = (rows: Partial<LimitTable>): Partial<LimitTable> =>
  Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== undefined));

/** Reads what makes a city out of its folder. Throws one line for the first file that is broken. */
export const readCity = (named?: string): City => {
  const folder = folderOf(named);
  const read = <T>(schema: z.ZodMiniType<T>, name: string): T =>
    readDataFile(schema, join(folder, name));
  const texts: Record<string, CityTexts> = { ja: read(cityTexts, 'texts/ja.json') };
  for (const [tag, file] of byLanguage(join(folder, 'texts')))
    texts[tag] ??= readDataFile(cityTexts, file);
  return {
    ...withoutComment(read(cityFile, 'city.json')),
    folder,
    matters: withoutComment(read(mattersFile, 'matters.json')),
    approval: withoutComment(read(approvalFile, 'approval.json')),
    duty: withoutComment(read(dutyFile, 'duty.json')),
    directory: existsSync(join(folder, 'directory.json'))
      ? withoutComment(read(directoryFile, 'directory.json'))
      : null,
    emergency: withoutComment(read(emergencyFile, 'emergency.json')),
    accounts: existsSync(join(folder, 'accounts.json'))
      ? withoutComment(read(accountsFile, 'accounts.json'))
      : USUAL_ACCOUNTS,
    bookings: existsSync(join(folder, 'bookings.json'))
      ? withoutComment(read(bookingFile, 'bookings.json'))
      : NO_BOOKINGS,
    everyday: existsSync(join(folder, 'everyday.json'))
      ? read(everydayFile, 'everyday.json').words
      : [],
    limits: existsSync(join(folder, 'limits.json'))
      ? { ...USUAL_LIMITS, ...given(withoutComment(read(limitsFile, 'limits.json'))) }
      : USUAL_LIMITS,
    publicContacts: existsSync(join(folder, 'public-contacts.json'))
      ? withoutComment(read(publicContactsFile, 'public-contacts.json'))
      : { numbers: [], addresses: [], places: [] },
    retention: existsSync(join(folder, 'retention.json'))
      ? withoutComment(read(retentionFile, 'retention.json'))
      : null,
    questionnaires: readForms(join(folder, 'questionnaires'), byLanguage),
    translation: existsSync(join(folder, 'translation.json'))
      ? withoutComment(read(translationFile, 'translation.json'))
      : NO_ENGINES,
    texts,
  };
};
