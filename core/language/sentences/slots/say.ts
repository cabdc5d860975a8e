import { writeDate } from './date.js';
import { WEEKDAYS } from './japanese-marks.js';
import { writeAmount } from './number.js';
import { isOfDays } from './span.js';
import { writeTime } from './time.js';
import {
  type DateValue,
  type SlotKind,
  type SlotValue,
  type SpanValue,
  someDay,
  type TimeValue,
  type ValueOf,
} from './values.js';

/** How a language writes what is in a gap. */
export interface Way {
  readonly lang: string;
  /** The tag for `Intl`. */
  readonly format: string;
  /** The name of a section, measure or place in the language, by its Japanese name; undefined where it has none. */
  readonly names: Names;
}
/** Names that differ by language, as the city has them; a name that it does not have stays Japanese. */
export type Names = (
  kind: 'section' | 'measure' | 'place',
  japanese: string,
  lang: string,
) => string | undefined;

const isJapanese = ({ lang }: Way): boolean => lang === 'ja' || lang.startsWith('ja-');

/** Plain Japanese writes spaces between words and a reading above each kanji that is no counter. */
const plainDate = ({ year, month, day, weekday }: DateValue): string => {
  const name = weekday === undefined ? '' : `${WEEKDAYS[weekday]}曜日`;
  const reading = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'][weekday ?? 0];
  return `${year === undefined ? '' : `${year}年 `}${month}月 ${day}日${name && `（{${name}|${reading}ようび}）`}`;
};
const plainTime = ({ hour, minute }: TimeValue): string =>
  `${hour < 12 ? '{午前|ごぜん}' : '{午後|ごご}'} ${hour % 12}時${minute ? ` ${minute}分` : ''}`;

const dayIn = (date: DateValue, way: Way): string | undefined => {
  const at = someDay(date);
  if (!at) return undefined;
  if (isJapanese(way)) return way.lang === 'ja' ? writeDate(date) : plainDate(date);
  return new Intl.DateTimeFormat(way.format, {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'long',
    day: 'numeric',
    ...(date.year === undefined ? {} : { year: 'numeric' }),
    ...(date.weekday === undefined ? {} : { weekday: 'long' }),
  }).format(at);
};

/** One clock of 24 hours for all: in several languages the words for the halves of the day are misread. */
const timeIn = (time: TimeValue, way: Way): string => {
  if (isJapanese(way)) return way.lang === 'ja' ? writeTime(time) : plainTime(time);
  return new Intl.DateTimeFormat(way.format, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(Date.UTC(2024, 0, 1, time.hour, time.minute)));
};

/** Both ends whole, never 1–7 December: a number that stands alone is a number that a reader can take for another. */
const spanIn = (span: SpanValue, way: Way): string | undefined => {
  const [from, to] = isOfDays(span)
    ? [dayIn(span.from, way), dayIn(span.to, way)]
    : [timeIn(span.from, way), timeIn(span.to, way)];
  if (from === undefined || to === undefined) return undefined;
  if (!isJapanese(way)) return `${from} – ${to}`;
  return way.lang === 'ja' ? `${from}から${to}まで` : `${from}から ${to}まで`;
};

const yenIn = (yen: number, way: Way): string =>
  isJapanese(way)
    ? writeAmount(yen)
    : new Intl.NumberFormat(way.format, {
        style: 'currency',
        currency: 'JPY',
        currencyDisplay: 'name',
      }).format(yen);

type Sayers = {
  readonly [K in SlotKind]: (value: ValueOf[K], way: Way) => string | undefined;
};
const named =
  (kind: 'section' | 'measure' | 'place') =>
  (japanese: string, { names, lang }: Way): string =>
    names(kind, japanese, lang) ?? japanese;

const SAYERS: Sayers = {
  date: dayIn,
  span: spanIn,
  time: timeIn,
  place: named('place'),
  section: named('section'),
  measure: named('measure'),
  telephone: (number) => number,
  amount: yenIn,
  count: (count, { format }) => new Intl.NumberFormat(format).format(count),
};

/** The value as the language writes it; undefined for a day that is none. */
export const saySlot = (kind: SlotKind, value: SlotValue, way: Way): string | undefined =>
  (SAYERS[kind] as (value: SlotValue, way: Way) => string | undefined)(value, way);
