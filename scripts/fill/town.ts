import { readFileSync } from 'node:fs';
import type { Calendar } from '../../core/base/calendar/index.js';
import type { City } from '../../core/base/city/index.js';
import { projectFile } from '../../core/infra/project-root.js';
import type { DetectLanguage } from '../../core/language/detection/index.js';
import type { Directory } from '../../core/records/sections/index.js';
import { readDemoVoices } from '../demo/demo-voice.js';

/** Sentence parts of one language; `{title}` is a measure's name, `{place}` one of the places. */
export interface Words {
  readonly about: readonly string[];
  readonly place: readonly string[];
  readonly seen: readonly string[];
  readonly wish: readonly string[];
  readonly close: readonly string[];
  /** How somebody asks for consultation. */
  readonly ask: readonly string[];
}

/** What the invented voices are made from. */
export interface Town {
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly receiptPrefix: string;
  readonly detect: DetectLanguage;
  /** Codes of measures and sub-measures, the ones that are written about most first. */
  readonly nodes: readonly string[];
  /** Title of a node in a language, else in Japanese. */
  title(code: string, lang: string): string;
  readonly words: Readonly<Record<string, Words>>;
  readonly answers: { readonly [part in 'open' | 'act' | 'close']: readonly string[] };
  /** Invented voices of the demonstration by language, for the ring of real ones. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly staffId: string;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(projectFile(file), 'utf8')) as T;

export const readWords = (city: City): Pick<Town, 'words' | 'answers' | 'examples'> => {
  const examples = new Map<string, string[]>();
  for (const { lang, uiLang, text } of readDemoVoices(city)) {
    const tag = uiLang === 'ja-simple' && lang === 'ja' ? uiLang : lang;
    examples.set(tag, [...(examples.get(tag) ?? []), text]);
  }
  return {
    words: readJson('scripts/fill/words.json'),
    answers: readJson('scripts/fill/answers.json'),
    examples,
  };
};
