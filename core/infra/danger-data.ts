import type * as z from 'zod/mini';
import {
  type DangerFiles,
  dangerVoicesFile,
  dangerWeightsFile,
  dangerWordsFile,
} from '../classification/index.js';
import { readDataFile } from './data-file.js';
import { projectFile } from './project-root.js';
import { byLanguage } from './read-city.js';

const files = <T>(schema: z.ZodMiniType<T>, folder: string): Record<string, T> =>
  Object.fromEntries(
    byLanguage(projectFile('core', 'classification', 'danger', 'data', folder)).map(
      ([tag, file]) => [tag, readDataFile(schema, file)],
    ),
  );

/** What the product knows of danger in each language. It belongs to no city: people are in danger alike everywhere. */
export const loadDanger = (): DangerFiles => ({
  words: files(dangerWordsFile, 'words'),
  voices: files(dangerVoicesFile, 'voices'),
  weights: readDataFile(
    dangerWeightsFile,
    projectFile('core', 'classification', 'danger', 'data', 'weights.json'),
  ),
});
