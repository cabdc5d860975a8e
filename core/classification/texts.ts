import { measureOf } from '../contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../language/index.js';
import type { ExampleFile } from './lexicon/lexicon-file.js';
import type { LexiconLine } from './lexicon/lexicon-index.js';
import type { ClassText } from './likeness/gram-index.js';

type Titles = Readonly<
  Record<string, { readonly title: string; readonly plain?: string | undefined }>
>;
/** Of the plan's texts in each language, those that say what a measure is about. */
export type PlanTextsByLang = Readonly<
  Record<string, { readonly measure: Titles; readonly subMeasure: Titles }>
>;
export type Examples = Readonly<Record<string, ExampleFile>>;

/** Plain Japanese and Japanese are one language to the classifier. */
const langOf = (tag: string): string =>
  sameLanguage(tag, SOURCE_LANGUAGE) ? SOURCE_LANGUAGE : tag;

/** The plan's own words: titles and plain sentences of measures and of what is below them. */
export const planClassTexts = (planTexts: PlanTextsByLang): ClassText[] =>
  Object.entries(planTexts).flatMap(([tag, { measure, subMeasure }]) =>
    [...Object.entries(measure), ...Object.entries(subMeasure)].map(([code, { title, plain }]) => ({
      code: measureOf(code),
      lang: langOf(tag),
      text: `${title} ${plain ?? ''}`,
      weight: 1,
    })),
  );

/** The example voices: they hold the turns of speech in which a matter comes up, where its own word is never said. */
export const exampleTexts = (examples: Examples): ClassText[] =>
  Object.entries(examples).flatMap(([lang, { measures, outside }]) =>
    [...Object.entries(measures), ...Object.entries(outside)].flatMap(([code, voices]) =>
      voices.map((text) => ({ code, lang, text, weight: 1 })),
    ),
  );

/** The lexicon as text to be alike to; parts of a way stand side by side. */
export const lexiconTexts = (lines: readonly LexiconLine[]): ClassText[] =>
  lines.flatMap(({ target, lang, entry: { ways, weight } }) =>
    target.kind === 'class'
      ? ways.map(({ parts }) => ({
          code: target.code,
          lang,
          text: parts.map((p) => p.text).join(' '),
          weight: Math.min(weight, 2),
        }))
      : [],
  );
