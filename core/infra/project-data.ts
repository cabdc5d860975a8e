import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import {
  type ExampleFile,
  exampleFile,
  type LexiconFile,
  lexiconFile,
} from '../classification/index.js';
import { Locales } from '../language/index.js';
import { localeRows } from '../language/registry-file.js';
import { type TopicFile, topicFile } from '../records/consultations/index.js';
import { type PlanFile, type PlanTextFile, planFile, planTextFile } from '../records/plan/index.js';
import { type SectionFile, sectionFile } from '../records/sections/index.js';
import { projectFile } from './project-root.js';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a JSON file against its schema; the message names the file and the first places that are wrong. */
const readAs = <T>(schema: z.ZodMiniType<T>, file: string): T => {
  const parsed = schema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues
    .slice(0, 5)
    .map((i) => `${i.path.map(String).join('.')}: ${i.message}`);
  throw new Error(`${file} is not as expected: ${places.join('; ')}`);
};

/** The languages of pages, mails and answers. */
export const loadLocales = (): Locales =>
  new Locales(readAs(localeRows, projectFile('locales', 'registry.json')));

export const SHIPPED_PLAN = projectFile('core/plan/data/isesaki-policy5.json');
export const loadPlanFile = (file = SHIPPED_PLAN): PlanFile => readAs(planFile, file);

/** `locales/<tag>/plan.json` of every locale in the registry. */
export const loadPlanTexts = (locales: Locales): Record<string, PlanTextFile> =>
  Object.fromEntries(
    locales.rows.map(({ tag }) => [
      tag,
      readAs(planTextFile, projectFile('locales', tag, 'plan.json')),
    ]),
  );

export const loadSections = (): SectionFile =>
  readAs(sectionFile, projectFile('core/sections/data/sections.json'));
export const loadTopics = (): TopicFile =>
  readAs(topicFile, projectFile('core/consultations/data/topics.json'));

/** Every `<tag>.json` of a folder, by its language. */
const readByLanguage = <T>(schema: z.ZodMiniType<T>, folder: string): Record<string, T> =>
  Object.fromEntries(
    readdirSync(projectFile(folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace('.json', ''), readAs(schema, projectFile(folder, name))]),
  );

/** `core/routing/data/lexicon/<tag>.json`: what people say of each matter, editable by a clerk. */
export const loadLexicons = (): Record<string, LexiconFile> =>
  readByLanguage(lexiconFile, 'core/routing/data/lexicon');

/** `core/routing/data/examples/<tag>.json`: example voices of each matter, editable by a clerk. */
export const loadExamples = (): Record<string, ExampleFile> =>
  readByLanguage(exampleFile, 'core/routing/data/examples');
