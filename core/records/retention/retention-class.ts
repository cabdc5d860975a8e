import { fiscalYearOf, startOfFiscalYear } from '../../base/calendar/index.js';
import type { RetentionPeriods } from '../../base/city/index.js';
import type { RetentionClass } from '../../contract/index.js';
import type { Submission } from '../submissions/index.js';

type Classed = Pick<Submission, 'kind' | 'status' | 'privacy' | 'topic'>;

/** A class of storage (保存期間) with its years. */
export interface Kept {
  readonly class: RetentionClass;
  readonly years: number;
}

/** The class of a voice: that of its topic or else of its kind; shorter where it is confided or was taken back. */
export const classOf = (
  { kind, status, privacy, topic }: Classed,
  periods: RetentionPeriods,
): Kept => {
  const ofTopic = topic === null ? undefined : periods.topics[topic];
  const own: Kept =
    ofTopic === undefined
      ? { class: kind, years: periods[kind] }
      : { class: `topic:${topic}`, years: ofTopic };
  const limits: Kept[] = [
    ...(privacy === 'vault' ? [{ class: 'confided' as const, years: periods.confided }] : []),
    ...(status === 'withdrawn' ? [{ class: 'withdrawn' as const, years: periods.withdrawn }] : []),
  ];
  return limits.reduce((kept, limit) => (limit.years <= kept.years ? limit : kept), own);
};

/** The day from which what ended on that day is kept no longer: so many years after the end of its fiscal year. */
export const disposableFrom = (endedOn: string, years: number): string =>
  startOfFiscalYear(fiscalYearOf(endedOn) + 1 + years);

/** The last day on which something may have ended that is kept no longer today, by the shortest class: a bound for queries. */
export const endedBefore = (today: string, periods: RetentionPeriods): string => {
  const { topics, ...others } = periods;
  const shortest = Math.min(...Object.values(others), ...Object.values(topics));
  return startOfFiscalYear(fiscalYearOf(today) - shortest);
};

/** All classes of a city with their years, in the order in which they are told. */
export const keptOf = ({ topics, ...periods }: RetentionPeriods): Kept[] => [
  ...(['opinion', 'consultation'] as const).map((code) => ({ class: code, years: periods[code] })),
  ...Object.entries(topics).map(([topic, years]): Kept => ({ class: `topic:${topic}`, years })),
  ...(['confided', 'withdrawn'] as const).map((code) => ({ class: code, years: periods[code] })),
];
