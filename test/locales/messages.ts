import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLocales } from '../../core/infra/project-data.js';

const read = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join('locales', ...path), 'utf8'));

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

/** All texts of one locale: `file:dotted.key` to text. */
export const messagesOf = (tag: string): Map<string, string | undefined> =>
  new Map(
    filesOf(tag)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) =>
        flatten(read(tag, file)).map(
          ([key, text]) => [`${file.slice(0, -5)}:${key}`, text] as const,
        ),
      ),
  );
