import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { City } from '../../base/city/index.js';
import { ConfigError } from '../../base/config/index.js';
import { sentenceRows, sentenceTexts } from '../../language/sentences/bank-file.js';
import { type BankSource, bankFaults, type NameTable } from '../../language/sentences/index.js';
import { loadPlanFile, loadPlanTexts, loadSections } from '../city-data.js';
import { readDataFile } from '../data-file.js';
import { loadLocales } from '../project-data.js';
import { byLanguage } from '../read-city.js';
import { loadGlossary } from './load-glossary.js';

/** The names that a sentence may hold, in each language that has its own. */
const namesIn = (city: City): NameTable => {
  const planTexts = Object.entries(loadPlanTexts(city));
  const texts = Object.entries(city.texts);
  const measures = loadPlanFile(city).chapters.flatMap((chapter) => chapter.measures);
  const own = <T>(all: [tag: string, texts: T][], name: (texts: T) => string | undefined) =>
    Object.fromEntries(all.flatMap(([tag, of]) => (name(of) ? [[tag, name(of) as string]] : [])));
  return {
    section: Object.fromEntries(
      loadSections(city).sections.map(({ code, name }) => [
        name,
        own(texts, ({ section }) => section?.[code]),
      ]),
    ),
    measure: Object.fromEntries([
      ...measures.map(({ id, title }) => [
        title,
        own(planTexts, ({ measure }) => measure[id]?.title),
      ]),
      ...measures
        .flatMap(({ subMeasures }) => subMeasures)
        .map(({ id, title }) => [title, own(planTexts, ({ subMeasure }) => subMeasure[id]?.title)]),
    ]),
    place: Object.fromEntries(
      loadGlossary(city).terms.flatMap((term) => {
        const first = Object.entries(term).map(([tag, [way = '']]) => [tag, way]);
        return (term.ja ?? []).map((name) => [name, Object.fromEntries(first)]);
      }),
    ),
  };
};

/**
 * The city's checked sentences and the names that stand in them; an empty bank for a city without any. A language whose file is
 * broken or not complete is named in `faults` and done without, as far as it is broken: answers then wait for a translator.
 */
export const loadSentences = (
  city: City,
): { readonly source: BankSource; readonly names: NameTable; readonly faults: string[] } => {
  const folder = join(city.folder, 'sentences');
  const { rows: locales } = loadLocales();
  const names = namesIn(city);
  const faults: string[] = [];
  const sound = <T>(schema: z.ZodMiniType<T>, file: string): T[] => {
    try {
      return [readDataFile(schema, file)];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(error.message);
      return [];
    }
  };
  const file = join(folder, 'bank.json');
  const [rows = []] = existsSync(file) ? sound(sentenceRows, file) : [];
  const source: BankSource = {
    rows,
    texts: Object.fromEntries(
      byLanguage(folder)
        .filter(([tag]) => tag !== 'bank')
        .flatMap(([tag, path]) => sound(sentenceTexts, path).map((texts) => [tag, texts])),
    ),
    sections: Object.keys(names.section),
    measures: Object.keys(names.measure),
    formats: Object.fromEntries(locales.map(({ tag, format }) => [tag, format])),
  };
  if (rows.length)
    faults.push(
      ...bankFaults(source, Object.keys(source.texts)).map((fault) => `sentences: ${fault}`),
    );
  return { source, names, faults };
};
