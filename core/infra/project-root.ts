import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (from: string): string =>
  existsSync(join(from, 'package.json')) && existsSync(join(from, 'locales'))
    ? from
    : findRoot(dirname(from));

/** The project's folder, found upwards from this file: the same from the sources and from `dist/`. */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A file that the project ships (locales, plan data). */
export const projectFile = (...parts: string[]): string => join(PROJECT_ROOT, ...parts);
