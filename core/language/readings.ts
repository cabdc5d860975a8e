/** A piece of text: plain, or a word with its reading. */
export type ReadingPart = string | { readonly base: string; readonly reading: string };

/** How a word with its reading is written in our texts, `{受付|うけつけ}`: this is the one place that knows it. */
export const READING = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Parts `{受付|うけつけ}の{番号|ばんごう}` into words with readings and the text around them. Any string will do. */
export const parseReadings = (text: string): ReadingPart[] => {
  const parts: ReadingPart[] = [];
  let end = 0;
  for (const match of text.matchAll(READING)) {
    const [whole, base = '', reading = ''] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ base, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
};

/** The text as it is written without readings: `受付`. */
export const withoutReadings = (text: string): string => text.replace(READING, '$1');

/** The text where nothing can stand above a word (mails, titles, options): `受付（うけつけ）`. */
export const printReadings = (text: string): string => text.replace(READING, '$1（$2）');

/** The text as it is read: `じゅんかんバス` of `{循環|じゅんかん}バス`. */
export const onlyReadings = (text: string): string => text.replace(READING, '$2');

/** Words to search in: once as written, once as read, so that kana finds kanji. */
export const searchableReadings = (text: string): string =>
  `${withoutReadings(text)} ${onlyReadings(text)}`.replace(/\s+/g, ' ');
