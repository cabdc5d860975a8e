import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { City } from '../base/city/index.js';
import { ConfigError } from '../base/config/index.js';
import { exampleFile, type KnowledgeFiles, lexiconFile } from '../classification/index.js';
import { onlyReadings, withoutReadings } from '../language/index.js';
import { type TopicFile, topicFile } from '../records/consultations/index.js';
import {
  type PlanFile,
  type PlanPassageFile,
  type PlanTextFile,
  planFile,
  planPassageFile,
  planTextFile,
} from '../records/plan/index.js';
import { readingsFile } from '../records/readings/index.js';
import { type SectionFile, sectionFile } from '../records/sections/index.js';
import { loadDanger } from './danger-data.js';
import { readDataFile } from './data-file.js';
import { byLanguage } from './read-city.js';
import { japaneseReadings, japaneseSounds } from './search/search-words.js';

/** How the city's own words are read: `readings.json`, and the names of its sections as its plain texts write them. */
export const loadKnownReadings = ({ folder, texts }: City): [word: string, reading: string][] => {
  const file = join(folder, 'readings.json');
  const own = existsSync(file) ? Object.entries(readDataFile(readingsFile, file).words) : [];
  const sections = Object.values(texts['ja-simple']?.section ?? {}).map(
    (name): [string, string] => [withoutReadings(name), onlyReadings(name)],
  );
  return [...sections, ...own];
};

/** The city's plan, or another file of that form. */
export const loadPlanFile = (city: City, file = join(city.folder, 'plan.json')): PlanFile =>
  readDataFile(planFile, file);

/** What the plan's titles are in each language; a language without a file has none of its own. */
export const loadPlanTexts = ({ folder }: City): Record<string, PlanTextFile> =>
  Object.fromEntries(
    byLanguage(join(folder, 'texts')).map(([tag, file]) => [tag, readDataFile(planTextFile, file)]),
  );

/** What the plan says beside its titles, in each language that has a file of it. */
export const loadPlanPassages = ({ folder }: City): Record<string, PlanPassageFile> =>
  Object.fromEntries(
    byLanguage(join(folder, 'plan-texts')).map(([tag, file]) => [
      tag,
      readDataFile(planPassageFile, file),
    ]),
  );

export const loadSections = ({ folder }: City): SectionFile =>
  readDataFile(sectionFile, join(folder, 'sections.json'));
export const loadTopics = ({ folder }: City): TopicFile =>
  readDataFile(topicFile, join(folder, 'topics.json'));

/** The plan's own Japanese titles, for what the Japanese texts do not name. */
const withOwnTitles = (
  { chapters }: PlanFile,
  texts: Record<string, PlanTextFile>,
): Record<string, PlanTextFile> => {
  const measures = chapters.flatMap((chapter) => chapter.measures);
  const titles = (nodes: readonly { id: string; title: string }[]) =>
    Object.fromEntries(nodes.map(({ id, title }) => [id, { title }]));
  const ja = texts.ja ?? planTextFile.parse({});
  return {
    ...texts,
    ja: {
      ...ja,
      measure: { ...titles(measures), ...ja.measure },
      subMeasure: { ...titles(measures.flatMap((m) => m.subMeasures)), ...ja.subMeasure },
    },
  };
};

/** The sound files of a folder by language; of each broken one the line that names it. */
const soundFiles = <T>(schema: z.ZodMiniType<T>, folder: string, faults: string[]) => {
  const sound: Record<string, T> = {};
  for (const [tag, file] of byLanguage(folder))
    try {
      sound[tag] = readDataFile(schema, file);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(error.message);
    }
  return sound;
};

/**
 * What routing is built from: the plan's titles, and the words and example voices that a clerk edits. One language's broken
 * file is left out and named in `faults`: routing then knows less, and the city still hears every voice.
 */
export const loadKnowledge = (city: City): KnowledgeFiles & { readonly faults: string[] } => {
  const faults: string[] = [];
  return {
    planTexts: withOwnTitles(loadPlanFile(city), loadPlanTexts(city)),
    lexicons: soundFiles(lexiconFile, join(city.folder, 'lexicon'), faults),
    examples: soundFiles(exampleFile, join(city.folder, 'examples'), faults),
    matters: city.matters,
    readings: japaneseReadings,
    sounds: japaneseSounds,
    danger: loadDanger(),
    faults,
  };
};
