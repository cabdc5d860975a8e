import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import { OPPOSITES } from './opposite-words.js';
import { WHICH_OF_THEM } from './which-of-them.js';

const SPACED = new Set(['en', 'es', 'pt', 'vi', 'id', 'fil']);

const compiled = [...OPPOSITES, ...WHICH_OF_THEM].map(({ kind, words }) => ({
  kind,
  words: words.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([base, ways]) => [
        base,
        new RegExp(
          SPACED.has(base)
            ? `(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`
            : `(?:${ways.normalize('NFKC')})`,
          'iu',
        ),
      ]),
    ),
  ),
}));

/** One text says north and the other south, and neither says both. */
export const compareOpposites = (source: View, target: View): Slip[] =>
  compiled.flatMap(({ kind, words }) => {
    const found = ({ base, text }: View) => words.map((row) => row[base]?.exec(text) ?? undefined);
    const [a, b] = [found(source), found(target)];
    const shared = a.some((one, i) => one && b[i]);
    const [first, other] = [a.find(Boolean), b.find(Boolean)];
    if (shared || !first || !other) return [];
    const place = placeOf(source, first.index, first.index + first[0].length);
    return [
      {
        kind,
        side: 'missing' as const,
        value: source.original.slice(place.start, place.end),
        ...place,
      },
    ];
  });
