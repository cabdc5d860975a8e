import { isMeasureCode, measureOf } from '../../../contract/index.js';
import type { OpinionFilter } from './opinion-filter.js';

/** How many published opinions stand of one language, measure (or its part) and section. */
export interface PublishedLine {
  readonly lang: string;
  readonly measureCode: string | null;
  readonly sectionId: string;
  readonly n: number;
}
/** What the lines know of a filter: the year is none of it. */
export type KnownFilter = Pick<OpinionFilter, 'measure' | 'sectionId' | 'writtenIn'>;

const isOn = (measure: string, code: string | null): boolean =>
  code !== null && (code === measure || (isMeasureCode(measure) && measureOf(code) === measure));

const fits =
  ({ measure, sectionId, writtenIn }: KnownFilter) =>
  (line: PublishedLine): boolean =>
    (!measure || isOn(measure, line.measureCode)) &&
    (!sectionId || line.sectionId === sectionId) &&
    (!writtenIn || line.lang === writtenIn);

/** How many opinions fit. */
export const totalOf = (lines: readonly PublishedLine[], filter: KnownFilter): number =>
  lines.filter(fits(filter)).reduce((sum, { n }) => sum + n, 0);

/** How many fit by what `key` says of a line, most first; lines without a key are left out. */
export const countedBy = (
  lines: readonly PublishedLine[],
  filter: KnownFilter,
  key: (line: PublishedLine) => string | undefined,
): { readonly key: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const line of lines.filter(fits(filter))) {
    const of = key(line);
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + line.n);
  }
  return [...counts]
    .map(([of, count]) => ({ key: of, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};
