const HYPHENS = /[‐‑‒–—―−ー]/g;
/** In half width: 0270-24-5111 with any dash, and short numbers such as #9110. */
export const TELEPHONE_PATTERN =
  '(?:0\\d{1,4}[-‐‑‒–—―−ー]\\d{1,4}[-‐‑‒–—―−ー]\\d{3,4}|#\\d{4}|1\\d{2})';

export const readTelephone = (text: string): string => text.replace(HYPHENS, '-');

/** A place is a name and not half a sentence: a longer text or one with a comma is for a person to translate. */
const LONGEST_PLACE = 40;
export const PLACE_PATTERN = `(?! )[^。、，,！？!?\\n{}|<>「」『』]{1,${LONGEST_PLACE}}(?<! )`;

/** Words that say something of a place instead of naming it: 場所は後日決まる予定です. */
const NO_NAME =
  /未定|まだ|予定|決[まめ]|後日|追って|ません|ない|では|には|まで|から|より|こと|ところ|どこ|または|です|ます|[はがをへもとに]$|^[はがをへもとに]/;

export const readPlace = (text: string): string | undefined =>
  text === text.trim() && text && !NO_NAME.test(text) ? text : undefined;
