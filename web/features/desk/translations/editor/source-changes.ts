/** A piece of a text that was changed: it stayed, came, or went. */
export interface ChangedPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many pairs of words a change is told as a whole: a text that was written anew has no small differences. */
const MOST_PAIRS = 1_000_000;

const wordsOf = (text: string, lang: string): string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** For each pair of ends how many words they have in common. */
const commonEnds = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
};

const between = (before: readonly string[], after: readonly string[]): ChangedPiece[] => {
  if (before.length * after.length > MOST_PAIRS)
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  const common = commonEnds(before, after);
  const pieces: ChangedPiece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && gone === come) {
      pieces.push({ kind: 'same', text: gone });
      i++;
      j++;
    } else if (
      gone !== undefined &&
      (come === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: gone });
      i++;
    } else {
      pieces.push({ kind: 'added', text: come ?? '' });
      j++;
    }
  }
  return pieces;
};

/** Neighbours of one kind as one piece, none of them empty. */
const joined = (pieces: readonly ChangedPiece[]): ChangedPiece[] => {
  const whole: ChangedPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (!piece.text) continue;
    if (last?.kind === piece.kind)
      whole[whole.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
};

/**
 * What became of a text, word by word: its pieces that stayed and came are the new text, those that stayed and went the old.
 * For the server alone, as a browser may part words otherwise.
 */
export const sourceChanges = (before: string, after: string, lang: string): ChangedPiece[] => {
  const [old, now] = [wordsOf(before, lang), wordsOf(after, lang)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    { kind: 'same', text: tail > 0 ? old.slice(-tail).join('') : '' },
  ]);
};
