import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'build',
  '.react-router',
  '.data',
  '.git',
  'coverage',
]);

/** The folders that hold our own code. */
export const SOURCE_FOLDERS = ['core', 'api', 'worker', 'web', 'scripts', 'test'];

const walk = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (!entry.isDirectory()) return [path];
        return NOT_OURS.has(entry.name) ? [] : [`${path}/`, ...walk(path)];
      })
    : [];

/** Paths of everything that is ours, of data, documents and configuration too. */
export const projectPaths = (): string[] => walk('.');

/** Paths of all files and folders (these end in `/`) of our own code, relative to the project. */
export const sourcePaths = (): string[] =>
  SOURCE_FOLDERS.flatMap((folder) => [`${folder}/`, ...walk(folder)]);
