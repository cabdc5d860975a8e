import fc from 'fast-check';
import { loadSentences } from '../../core/infra/sentences/load-sentences.js';
import {
  type DateValue,
  namesOf,
  openBank,
  type Said,
  type SlotKind,
  type SlotValue,
} from '../../core/language/sentences/index.js';
import { shippedCity } from './messages.js';

/** The checked sentences of the shipped city. */
export const { source, names: nameTable, faults } = loadSentences(shippedCity);
export const bank = openBank(source);
export const names = namesOf(nameTable);

const day = fc
  .record({
    at: fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-12-31'),
      noInvalidDate: true,
    }),
    hasYear: fc.boolean(),
    hasWeekday: fc.boolean(),
  })
  .map(({ at, hasYear, hasWeekday }): DateValue & { at: number } => ({
    ...(hasYear ? { year: at.getUTCFullYear() } : {}),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    ...(hasWeekday ? { weekday: at.getUTCDay() } : {}),
    at: at.getTime(),
  }));
const date = day.map(({ at: _, ...rest }) => rest);
const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
const minutes = ({ hour, minute }: { hour: number; minute: number }) => hour * 60 + minute;
const span = fc.oneof(
  fc
    .tuple(day, day)
    .filter(([a, b]) => (a.year === undefined) === (b.year === undefined) && a.at < b.at)
    .map(([{ at: _, ...from }, { at: __, ...to }]) => ({ from, to })),
  fc
    .tuple(time, time)
    .filter(([a, b]) => minutes(a) < minutes(b))
    .map(([from, to]) => ({ from, to })),
);
const PLACES = [
  '赤いレンガ会館',
  '市役所本館 3階',
  '北公民館（2階）',
  'ABCホール',
  'ｶｽﾘ館',
  '橋の前',
];

const VALUES: { readonly [K in SlotKind]: fc.Arbitrary<SlotValue> } = {
  date,
  time,
  span,
  amount: fc.nat(2_000_000_000),
  count: fc.nat(100_000),
  telephone: fc.constantFrom('0270-24-5111', '027-223-1111', '0120-279-889', '#9110', '119'),
  place: fc.constantFrom(...PLACES),
  section: fc.constantFrom(...source.sections),
  measure: fc.constantFrom(...source.measures),
};

/** Any sentence of the bank with any values. */
export const anySaid: fc.Arbitrary<Said> = fc
  .constantFrom(...bank.sentences)
  .chain(({ id, slots = {} }) =>
    fc
      .record(Object.fromEntries(Object.entries(slots).map(([name, kind]) => [name, VALUES[kind]])))
      .map((values) => ({ id, values })),
  );
