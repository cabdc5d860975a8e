import { WEEKDAYS } from './japanese-marks.js';
import { type DateValue, someDay } from './values.js';

/** The year before the first one of 令和. */
const BEFORE_REIWA = 2018;
const YEAR = '(?:(?:\\d{4}|令和 ?(?:\\d{1,2}|元))年 ?)';
/** In half width. */
export const DATE_PATTERN = `${YEAR}?\\d{1,2}月 ?\\d{1,2}日(?: ?\\([${WEEKDAYS}](?:曜日?)?\\))?`;

const PARTS = new RegExp(
  `^(?:(\\d{4})年|令和 ?(\\d{1,2}|元)年)? ?(\\d{1,2})月 ?(\\d{1,2})日(?: ?\\(([${WEEKDAYS}])(?:曜日?)?\\))?$`,
);

/** A day that is on the calendar; none where it is not, or where its weekday is another. */
export const readDate = (text: string): DateValue | undefined => {
  const parts = PARTS.exec(text);
  if (!parts) return undefined;
  const [, year, reiwa, month, day, weekday] = parts;
  const date: DateValue = {
    ...(year ? { year: Number(year) } : {}),
    ...(reiwa ? { year: BEFORE_REIWA + (reiwa === '元' ? 1 : Number(reiwa)) } : {}),
    month: Number(month),
    day: Number(day),
    ...(weekday ? { weekday: WEEKDAYS.indexOf(weekday) } : {}),
  };
  return someDay(date) ? date : undefined;
};

export const writeDate = ({ year, month, day, weekday }: DateValue): string =>
  `${year === undefined ? '' : `${year}年`}${month}月${day}日${weekday === undefined ? '' : `（${WEEKDAYS[weekday]}）`}`;
