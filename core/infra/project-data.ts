import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { Locales } from '../language/index.js';
import { localeRows } from '../language/registry-file.js';
import { readDataFile } from './data-file.js';
import { projectFile } from './project-root.js';

/** The languages of pages, mails and answers. */
export const loadLocales = (): Locales =>
  new Locales(readDataFile(localeRows, projectFile('locales', 'registry.json')));

/** Texts by their dotted keys; that they are complete is a test's business. */
interface TextFile {
  [key: string]: string | TextFile;
}
const textFile: z.ZodMiniType<TextFile> = z.record(
  z.string(),
  z.union([z.string(), z.lazy(() => textFile)]),
);

/** The words of residents' pages by language and file, for the server that must say something when the pages cannot. */
export const loadPageTexts = () =>
  Object.fromEntries(
    loadLocales().rows.map(({ tag }) => {
      const files = ['errors', 'resident', 'common']
        .map((name) => [name, projectFile('locales', tag, `${name}.json`)] as const)
        .filter(([, file]) => existsSync(file));
      return [
        tag,
        Object.fromEntries(files.map(([name, file]) => [name, readDataFile(textFile, file)])),
      ];
    }),
  );
