import type { Chapter, Plan } from '../../../core/contract/index.js';
import type { ChapterOverview } from './ChapterRow.js';

export interface FieldOverview {
  readonly code: string;
  readonly title: string;
  readonly lang: string;
  readonly chapters: readonly ChapterOverview[];
}

const chapterOverview = ({ code, title, plain, lang, measures }: Chapter): ChapterOverview => ({
  code,
  title,
  plain,
  lang,
  measures: measures.map((m) => ({
    code: m.code,
    title: m.title,
    plain: m.plain,
    lang: m.lang,
    published: m.published,
  })),
});

/** The plan cut down to what overview pages show. */
export const overviewOf = (plan: Plan): FieldOverview[] =>
  plan.fields.map(({ code, title, lang, chapters }) => ({
    code,
    title,
    lang,
    chapters: chapters.map(chapterOverview),
  }));

/** The overview with only the found measures, without what has become empty. */
export const narrow = (
  fields: readonly FieldOverview[],
  found: ReadonlySet<string>,
): FieldOverview[] =>
  fields
    .map((field) => ({
      ...field,
      chapters: field.chapters
        .map((c) => ({ ...c, measures: c.measures.filter((m) => found.has(m.code)) }))
        .filter((c) => c.measures.length > 0),
    }))
    .filter((field) => field.chapters.length > 0);
