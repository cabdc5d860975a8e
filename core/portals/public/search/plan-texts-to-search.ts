import type { GlossaryEntry, Plan } from '../../../contract/index.js';
import { onlyReadings, withoutReadings } from '../../../language/index.js';
import { type FoldedText, foldText, type SearchWords } from '../../../language/search/index.js';

export interface SearchedMeasure {
  readonly code: string;
  readonly texts: readonly FoldedText[];
}
export interface SearchedTerm extends GlossaryEntry {
  readonly texts: readonly FoldedText[];
}
export interface SearchedPlan {
  readonly measures: readonly SearchedMeasure[];
  readonly glossary: readonly SearchedTerm[];
}

const JAPANESE = 'ja';

/** What of a plan residents look for, folded: all that stands on a measure's row and page, in their language and in Japanese. Pure. */
export const searchedPlan = (plan: Plan, lang: string, words: SearchWords): SearchedPlan => {
  const fold = (texts: readonly (string | undefined)[], inLang: string): FoldedText =>
    foldText(
      texts
        .flatMap((text) => (text ? [withoutReadings(text), onlyReadings(text)] : []))
        .join('\n\n'),
      inLang,
      words,
    );
  const chapters = plan.fields.flatMap((field) => field.chapters);
  const terms = new Map(chapters.flatMap(({ glossary }) => glossary).map((one) => [one.code, one]));
  return {
    measures: chapters.flatMap((chapter) =>
      chapter.measures.map((measure) => {
        const parts = [chapter, measure, ...measure.subMeasures];
        return {
          code: measure.code,
          texts: [
            fold(
              [measure.code, ...parts.flatMap(({ title, plain }) => [title, plain ?? undefined])],
              lang,
            ),
            fold(
              parts.map(({ titleOriginal }) => titleOriginal),
              JAPANESE,
            ),
          ],
        };
      }),
    ),
    glossary: [...terms.values()].map((entry) => {
      const { text, original, lang: found } = entry.term;
      return { ...entry, texts: [fold([text], found), fold([original], JAPANESE)] };
    }),
  };
};
