import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedForm } from '../../base/city/index.js';
import { ConfigError } from '../../base/config/index.js';
import {
  type QuestionnaireTexts,
  questionnaireFile,
  questionnaireTexts,
  textFaults,
} from '../../contract/index.js';
import { readDataFile } from '../data-file.js';
import { nameOf } from '../project-root.js';

type FilesOf = (folder: string) => [tag: string, file: string][];

/** The folders of forms; none where a city asks nothing. */
const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
};

const readForm = (folder: string, filesOf: FilesOf): ShippedForm => {
  const form = readDataFile(questionnaireFile, join(folder, 'form.json'));
  if (!folder.endsWith(`/${form.code}`))
    throw new ConfigError(`${nameOf(folder)}: form.json has the code ${form.code}`);
  const texts: Record<string, QuestionnaireTexts> = {};
  for (const [tag, file] of filesOf(folder)) {
    if (tag === 'form') continue;
    texts[tag] = readDataFile(questionnaireTexts, file);
    const [fault] = textFaults(form, texts[tag]);
    if (fault) throw new ConfigError(`${nameOf(file)}: ${fault}`);
  }
  if (!texts.ja) throw new ConfigError(`${nameOf(folder)}: ja.json is missing`);
  return { form, texts };
};

/**
 * Every form of a city: a folder each, with `form.json` and the words by language. Throws one line for the first that is
 * broken: a form with a question that says nothing must not open.
 */
export const readForms = (folder: string, filesOf: FilesOf): ShippedForm[] =>
  foldersIn(folder).map((name) => readForm(join(folder, name), filesOf));
