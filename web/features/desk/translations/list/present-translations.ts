import type { TranslationItem } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import type { Tone } from '../../../../ui/StatusChip.js';
import { dayOf } from '../../dates.js';
import { type LanguageView, languageView } from '../languages.js';

type Plain = 'id' | 'kind' | 'state' | 'origin' | 'engine' | 'complete' | 'excerpt' | 'demo';

/** A line of the work list as the page shows it: made on the server, see `dates.ts`. */
export interface TranslationRow extends Pick<TranslationItem, Plain> {
  readonly from: LanguageView;
  readonly into: LanguageView;
  readonly receipt: string;
  readonly section: string;
  readonly translator: string;
  /** How often readers asked for it; 0 where none did. */
  readonly asked: number;
  readonly due: TranslationDue | null;
}

/** By when it is wanted, and how near that is. */
export interface TranslationDue {
  readonly tone: Tone;
  readonly late: boolean;
  readonly day: string;
}

/** So many milliseconds before its due date a text is shown in amber. */
const SOON = 3 * 24 * 60 * 60_000;

export const translationDue = (
  { dueAt, state }: Pick<TranslationItem, 'dueAt' | 'state'>,
  locale: CityLocale,
  now: number,
): TranslationDue | null => {
  // What is done, or has been replaced, is not due any more.
  if (!dueAt || state === 'checked' || state === 'stale') return null;
  const left = Date.parse(dueAt) - now;
  return {
    tone: left < 0 ? 'late' : left < SOON ? 'wait' : 'plain',
    late: left < 0,
    day: dayOf(dueAt, locale),
  };
};

export const presentTranslationRow = (
  item: TranslationItem,
  locale: CityLocale,
  now: number,
): TranslationRow => {
  const { id, kind, state, origin, engine, complete, excerpt, demo } = item;
  return {
    ...{ id, kind, state, origin, engine, complete, excerpt, demo },
    from: languageView(item.sourceLang, locale),
    into: languageView(item.lang, locale),
    receipt: item.voice?.receipt ?? '',
    section: item.section?.name ?? '',
    translator: item.translator ?? '',
    asked: item.asked ?? 0,
    due: translationDue(item, locale, now),
  };
};
