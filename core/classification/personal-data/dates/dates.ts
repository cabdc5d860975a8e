import { matchesOfWays, type Ways, waysOf } from '../cheap-look/ways.js';
import { ERA_DATE } from './eras.js';
import { MONTH_WORD, namesMonth } from './months.js';
import { SPOKEN_DATE, SPOKEN_PART } from './spoken.js';

const N = '(?:[0-9]{1,4}|[〇零元一二三四五六七八九十壱弐参拾廿卅]{1,6})';
const DAY = '(?:[0-9]{1,2}|[一二三四五六七八九十壱弐参拾廿卅]{1,4})';
const ERA =
  '(?:明治|大正|昭和|平成|令和|[mtshr]\\.? ?|showa |heisei |reiwa |쇼와 ?|헤이세이 ?|레이와 ?|소화 ?|평성 ?|대정 ?|명치 ?|령화 ?)';

/** Days of any year, in the ways of eleven languages. Whether one is somebody's birthday, they do not say. */
export const DATE = waysOf([
  ...ERA_DATE,
  `${ERA}?${N} ?(?:年|ねん) ?(?:农历|阴历|旧历|旧暦|陰暦)?${DAY} ?(?:月|がつ) ?(?:${DAY} ?(?:日|にち|号(?![室棟館线線])))?`,
  `(?:${ERA}|[明大昭平令] ?)${DAY} ?[./\\- ] ?[0-9]{1,2} ?[./\\- ] ?[0-9]{1,2}`,
  '(?:19|20)[0-9]{2} ?[./\\-।] ?[0-9]{1,2} ?[./\\-।] ?[0-9]{1,2}',
  '[0-9]{2}\\.[0-9]{1,2}\\.[0-9]{1,2}(?=\\.? ?[생生])',
  '[0-9]{1,2} ?[./-] ?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}) ?[./-] ?(?:19|20)?[0-9]{2}(?![0-9])',
  '(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])',
  '[0-9]{1,2} ?[./\\-] ?[0-9]{1,2} ?[./\\-] ?(?:19|20)?[0-9]{2}(?![0-9])',
  '(?:쇼와|소화|헤이세이|평성|레이와|령화|다이쇼|대정) ?[0-9]{1,2}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일',
  '(?:19|20)[0-9]{2}년 ?(?:음력 ?|양력 ?)?[0-9]{1,2}월 ?(?:[0-9]{1,2}일)?|[0-9]{2}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일',
  `[0-9]{1,2}(?:st|nd|rd|th|º|ª|er)?(?: of| de| tháng| ng|-|/)? ?${MONTH_WORD}\\.?(?:,| de| del| năm| ng|-|/)? ?(?:(?:19|20)[0-9]{2}|['’][0-9]{2}(?![0-9]))`,
  `${MONTH_WORD}\\.? [0-9]{1,2}(?:st|nd|rd|th)?,? ?(?:19|20)[0-9]{2}`,
  `(?:19|20)[0-9]{2} (?:साल |सन् |sal |saal )?${MONTH_WORD} [0-9]{1,2}`,
  ...SPOKEN_DATE,
  '[0-9]{1,2}[./-][0-9]{1,2}[./-] ?(?:showa|heisei|taisho|reiwa|s|h|t|r)\\.? ?[0-9]{1,2}(?![0-9])',
  '(?:ngay )?[0-9]{1,2} thang [0-9]{1,2}(?: nam|,)? (?:19|20)?[0-9]{2}',
  '(?:ngày )?[0-9]{1,2} tháng [0-9]{1,2}(?: năm|,)? (?:19|20)?[0-9]{2}',
  '(?:19|20)[0-9]{2} ?(?:साल|सालमा|को)? ?(?:महिना)? ?[0-9]{1,2} ?(?:महिना|गते)',
]);
/** A day without its year, or a year without its day: only right beside the word for birth. */
export const PART = waysOf([
  `${DAY} ?(?:月|がつ) ?${DAY} ?(?:日|にち)`,
  '[0-9]{1,2}월 ?[0-9]{1,2}일',
  `[0-9]{1,2}(?:st|nd|rd|th|º)?(?: of| de)? ${MONTH_WORD}(?![a-z])`,
  `${MONTH_WORD} [0-9]{1,2}(?![0-9])`,
  '[0-9]{1,2} tháng [0-9]{1,2}',
  ...SPOKEN_PART,
  '[0-9]{1,2}/[0-9]{1,2}(?![/0-9])',
  `${ERA}${DAY} ?年`,
]);

/** In small letters where that changes no place: a pattern for both would take ten times the memory. */
export const inSmall = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

/** `ways`: in small letters. */
export const datesIn = (text: string, ways: Ways) =>
  matchesOfWays(inSmall(text), ways)
    .filter(([day]) => namesMonth(day))
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.trimEnd().length,
    }));

/** Behind a day, or in it, a year in which nobody who lives was born. */
const LONG_AGO = /(?<![0-9])1[0-8][0-9]{2}(?![0-9])(?! ?(?:h(?![a-z])|hijr|ah(?![a-z])))/i;
/** Whether a day is of somebody who is history. */
export const isLongAgo = (text: string, start: number, end: number): boolean =>
  LONG_AGO.test(text.slice(Math.max(0, start - 6), end + 10));
