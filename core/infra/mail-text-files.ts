import { existsSync } from 'node:fs';
import type { City } from '../base/city/index.js';
import { MailTexts, mailTextFile } from '../jobs/notifying/index.js';
import type { Locales } from '../language/index.js';
import { readDataFile } from './data-file.js';
import { projectFile } from './project-root.js';

/** Reads `locales/<tag>/mail.json` of every locale that has one; the others fall back. */
export const loadMailTexts = (
  locales: Locales,
  { name, texts }: Pick<City, 'name' | 'texts'>,
): MailTexts => {
  const files = locales.rows
    .map(({ tag }) => [tag, projectFile('locales', tag, 'mail.json')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([tag, file]) => [tag, readDataFile(mailTextFile, file)] as const);
  return new MailTexts(
    Object.fromEntries(files),
    locales,
    (lang) => texts[lang]?.city.name ?? name,
  );
};
