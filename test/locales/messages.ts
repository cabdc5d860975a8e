import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLocales } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

/** The city that is shipped: its texts are held to what the locales are held to. */
export const shippedCity = readCity();
export const CITY_TEXTS = 'city.json';

export const registry = loadLocales().rows;
export const localeFolders = (): string[] =>
  readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
export const filesOf = (tag: string): string[] => readdirSync(join('locales', tag)).sort();

/** Every text of a tree under its dotted key. A text that is no string is given as `undefined`. */
export const flatten = (tree: unknown, prefix = ''): [key: string, text: string | undefined][] =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree)
    ? Object.entries(tree).flatMap(([key, child]) =>
        flatten(child, prefix ? `${prefix}.${key}` : key),
      )
    : [[prefix, typeof tree === 'string' ? tree : undefined]];

/** All texts of one locale and of the city in it: `file:dotted.key` to text; those of the city under `city:`. */
export const messagesOf = (tag: string): Map<string, string | undefined> => {
  const files = filesOf(tag).filter((file) => file.endsWith('.json'));
  const trees = [
    ...files.map((file) => [file, read('locales', tag, file)] as const),
    [CITY_TEXTS, read(shippedCity.folder, 'texts', `${tag}.json`)] as const,
  ];
  return new Map(
    trees.flatMap(([file, tree]) =>
      flatten(tree).map(
        ([key, text]) => [`${file.slice(0, -'.json'.length)}:${key}`, text] as const,
      ),
    ),
  );
};
