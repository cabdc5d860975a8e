import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (from: string): string =>
  existsSync(join(from, 'package.json')) && existsSync(join(from, 'locales'))
    ? from
    : findRoot(dirname(from));

/** The project's folder, found upwards from this file: the same from the sources and from `dist/`. */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A file that the project ships (locales, plan data). */
export const projectFile = (...parts: string[]): string => join(PROJECT_ROOT, ...parts);

/** A file as an operator looks for it: from the project's folder where it lies in it. */
export const nameOf = (file: string): string => {
  const name = relative(PROJECT_ROOT, file);
  return name.startsWith('..') || isAbsolute(name) ? file : name;
};

/** The product's version, as its package says. */
export const productVersion = (): string =>
  (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string }).version;
