/** A place in a text that something is said about. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'slip' | 'term';
}

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  /** What is said about it; a difference counts for more than a word of the glossary. */
  readonly kind: TextMark['kind'] | null;
}

/** A text cut where a mark begins or ends, so that marks may lie over each other. Marks outside of it are nothing. */
export const markedPieces = (text: string, marks: readonly TextMark[]): MarkedPiece[] => {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    cuts.add(within(start));
    cuts.add(within(end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const over = marks.filter((mark) => mark.start <= start && start < mark.end);
    return {
      start,
      text: text.slice(start, places[i + 1]),
      kind: over.some(({ kind }) => kind === 'slip') ? 'slip' : (over[0]?.kind ?? null),
    };
  });
};
