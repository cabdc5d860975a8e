import type { Lesson } from '../../../../core/contract/index.js';
import type { CityLocale } from '../../../i18n/city-locale.js';
import { momentOf } from '../dates.js';

export interface LessonView extends Pick<Lesson, 'id' | 'voice' | 'measure' | 'by' | 'mayUndo'> {
  readonly section: string;
  readonly at: string;
  readonly percent: number;
  readonly undone: { readonly by: string; readonly at: string } | null;
}

/** Lessons as the page shows them: made on the server, see `dates.ts`. */
export const presentLessons = (items: readonly Lesson[], locale: CityLocale): LessonView[] =>
  items.map(({ id, voice, measure, by, mayUndo, section, at, strength, undone }) => ({
    ...{ id, voice, measure, by, mayUndo },
    section: section.name,
    at: momentOf(at, locale),
    percent: Math.round(strength * 100),
    undone: undone && { by: undone.by, at: momentOf(undone.at, locale) },
  }));
