/** A sentence with its mark, and the spaces and line ends behind it. */
export interface SentencePart {
  readonly text: string;
  readonly after: string;
}

const OPENING = '「『（(【“';
const CLOSING = '」』）)】”"\'’';
/** Marks that end a sentence wherever they stand. */
const END = '。！？．।';
/** Marks that end one where a space follows. */
const END_BEFORE_SPACE = '.!?';
/** Words that a full stop shortens, in small letters. */
const SHORT_WORD =
  /(?:^|[\s(])(?:[a-z]|mr|mrs|ms|dr|no|st|sr|sra|dra|av|tel|ext|nº|núm|art|pág|etc|e\.g|i\.e|p\.m|a\.m)$/u;

/** How many brackets stand open before each place of a line; none at all where the line does not close them. */
const depthsOf = (line: string): number[] => {
  let depth = 0;
  const depths = [...line].flatMap((sign) => {
    if (OPENING.includes(sign)) depth++;
    else if ('」』）)】”'.includes(sign)) depth--;
    return Array.from({ length: sign.length }, () => depth);
  });
  return depth === 0 && depths.every((d) => d >= 0) ? depths : [];
};

const endsAt = (line: string, at: number, isJapanese: boolean): boolean => {
  const sign = line[at] as string;
  if (END.includes(sign)) return !END.includes(line[at + 1] ?? ' ');
  if (!END_BEFORE_SPACE.includes(sign)) return false;
  const rest = line.slice(at + 1).replace(new RegExp(`^[${CLOSING}]+`, 'u'), '');
  if (isJapanese && sign !== '.') return !END_BEFORE_SPACE.includes(rest[0] ?? ' ');
  if (rest && !/^\s/.test(rest)) return false;
  if (/^\s+\p{Ll}/u.test(rest)) return false;
  return sign !== '.' || !SHORT_WORD.test(line.slice(0, at).toLowerCase());
};

const cut = (line: string, isJapanese: boolean): string[] => {
  const depths = depthsOf(line);
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (depths[at] || !endsAt(line, at, isJapanese)) continue;
    let end = at + 1;
    while (end < line.length && CLOSING.includes(line[end] as string)) end++;
    while (end < line.length && /\s/.test(line[end] as string)) end++;
    pieces.push(line.slice(from, end));
    from = end;
    at = end - 1;
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
};

/**
 * A text as its sentences. Joined, texts and what is after them are the text. A line end always ends a sentence;
 * a mark within brackets does not. Spaces at the begin of the text stay with the first sentence.
 */
export const splitSentences = (text: string, lang: string): readonly SentencePart[] => {
  const isJapanese = /^(ja|zh)\b/.test(lang);
  const lines = text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
  const parts: SentencePart[] = [];
  let before = '';
  for (const piece of lines.flatMap((line) => cut(line, isJapanese))) {
    const whole = before + piece;
    before = '';
    const words = whole.trimEnd();
    if (!words) before = whole;
    else parts.push({ text: words, after: whole.slice(words.length) });
  }
  const last = parts.at(-1);
  if (before && last) parts[parts.length - 1] = { ...last, after: last.after + before };
  return parts;
};
