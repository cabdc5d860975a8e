import * as z from 'zod/mini';
import type { Calendar } from '../../core/base/calendar/index.js';
import type { City } from '../../core/base/city/index.js';
import { readDataFile } from '../../core/infra/data-file.js';
import { projectFile } from '../../core/infra/project-root.js';
import type { DetectLanguage } from '../../core/language/detection/index.js';
import type { Directory } from '../../core/records/sections/index.js';
import { readDemoVoices } from '../demo/demo-voice.js';

const lines = z.array(z.string());
/** Sentence parts of one language; `{title}` is a measure's name, `{place}` one of the places, `ask` asks for consultation. */
const words = z.object({
  about: lines,
  place: lines,
  seen: lines,
  wish: lines,
  close: lines,
  ask: lines,
});
const answers = z.object({ open: lines, act: lines, close: lines });

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
  readonly words: Readonly<Record<string, z.infer<typeof words>>>;
  readonly answers: z.infer<typeof answers>;
  /** Invented voices of the demonstration by language, for the ring of real ones. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly staffId: string;
}

export const readWords = (city: City): Pick<Town, 'words' | 'answers' | 'examples'> => {
  const examples = new Map<string, string[]>();
  for (const { lang, uiLang, text } of readDemoVoices(city)) {
    const tag = uiLang === 'ja-simple' && lang === 'ja' ? uiLang : lang;
    examples.set(tag, [...(examples.get(tag) ?? []), text]);
  }
  return {
    words: readDataFile(z.record(z.string(), words), projectFile('scripts/fill/words.json')),
    answers: readDataFile(answers, projectFile('scripts/fill/answers.json')),
    examples,
  };
};
