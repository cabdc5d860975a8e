/** A piece of text: plain, or a word with its reading. */
export type RubyPart = string | { readonly base: string; readonly reading: string };

const READING = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Parses `{受付|うけつけ}の{番号|ばんごう}`: the one place that knows how readings are written. */
export const parseRuby = (text: string): RubyPart[] => {
  const parts: RubyPart[] = [];
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

/** The text without markup: `受付（うけつけ）`, or `受付` when readings are switched off. */
export const plainRuby = (text: string, readings: boolean): string =>
  text.replace(READING, readings ? '$1（$2）' : '$1');

/** Words to search in: once as written, once as read, so that kana finds kanji. */
export const searchableRuby = (text: string): string =>
  `${text.replace(READING, '$1')} ${text.replace(READING, '$2')}`.replace(/\s+/g, ' ');
