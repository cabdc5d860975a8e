/** Full-width figures, letters and signs in half width, sign by sign: places in the text stay the same. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

/** Weekdays as Japanese writes them, Sunday first. */
export const WEEKDAYS = '日月火水木金土';
