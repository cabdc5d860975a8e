/** Turn the letters of what follows, whatever they are. People write none of them; they only serve to mislead. */
const OVERRIDE = /[\u202d\u202e]/;
const EMBEDDING = /[\u202a\u202b]/;
const EMBEDDING_END = '\u202c';
const ISOLATE = /[\u2066-\u2068]/;
const ISOLATE_END = '\u2069';
const ANY = /[\u202a-\u202e\u2066-\u2069]/;
const FIRST_STRONG_ISOLATE = '\u2068';

interface Open {
  readonly at: number;
  readonly kind: 'override' | 'embedding' | 'isolate';
}

const kindOf = (sign: string): Open['kind'] | undefined => {
  if (OVERRIDE.test(sign)) return 'override';
  if (EMBEDDING.test(sign)) return 'embedding';
  return ISOLATE.test(sign) ? 'isolate' : undefined;
};

/** The places of one line's controls of direction that override, close nothing or are closed by nothing (UAX 9, 3.3). */
const strayIn = (line: string): Uint8Array => {
  const stray = new Uint8Array(line.length);
  const open: Open[] = [];
  /** How many of them are isolates: without one nothing is looked for, or a line of ends only would take for ever. */
  let isolates = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    const kind = kindOf(sign);
    if (kind) {
      open.push({ at, kind });
      if (kind === 'override') stray[at] = 1;
      if (kind === 'isolate') isolates++;
    } else if (sign === EMBEDDING_END) {
      const last = open.at(-1);
      if (!last || last.kind === 'isolate') stray[at] = 1;
      else {
        open.pop();
        if (last.kind === 'override') stray[at] = 1;
      }
    } else if (sign === ISOLATE_END) {
      if (isolates === 0) stray[at] = 1;
      else {
        isolates--;
        // The end of an isolate ends what was opened within it.
        const start = open.findLastIndex(({ kind: of }) => of === 'isolate');
        for (const { at: unclosed } of open.splice(start).slice(1)) stray[unclosed] = 1;
      }
    }
  }
  for (const { at } of open) stray[at] = 1;
  return stray;
};

const balancedLine = (line: string): string => {
  if (!ANY.test(line)) return line;
  const stray = strayIn(line);
  let kept = '';
  let from = 0;
  for (let at = stray.indexOf(1); at >= 0; at = stray.indexOf(1, from)) {
    if (at > from) kept += line.slice(from, at);
    from = at + 1;
  }
  return kept + line.slice(from);
};

/** The text without overrides of direction and without turns that are opened and not closed in their line, or closed only. */
export const withoutStrayDirections = (text: string): string =>
  ANY.test(text) ? text.split('\n').map(balancedLine).join('\n') : text;

/**
 * Somebody's words for a place that shows plain characters only (a title, a sentence): they take their own direction
 * and cannot turn what stands around them.
 */
export const isolated = (text: string): string =>
  text && FIRST_STRONG_ISOLATE + withoutStrayDirections(text) + ISOLATE_END;
