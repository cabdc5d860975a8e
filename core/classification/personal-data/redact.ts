import type { PersonalFind } from './rule.js';

const inOrder = (spans: readonly PersonalFind[]): PersonalFind[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end);

/** A text with something else in the place of each span. Spans that overlap one before them are left out. */
export const redacted = (
  text: string,
  spans: readonly PersonalFind[],
  mark: (span: PersonalFind) => string,
): string => {
  let made = '';
  let from = 0;
  for (const span of inOrder(spans)) {
    if (span.start < from) continue;
    made += text.slice(from, span.start) + mark(span);
    from = span.end;
  }
  return made + text.slice(from);
};

/** The same text with the spans emptied: offsets stay, and no rule reads across them. */
export const emptied = (text: string, spans: readonly PersonalFind[]): string =>
  redacted(text, spans, ({ start, end }) => '\ufffc'.repeat(end - start));
