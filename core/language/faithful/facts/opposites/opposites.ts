import { matchesOf } from '../../reading/matches.js';
import { placeOf, type View } from '../../reading/view.js';
import type { Slip } from '../../slip.js';
import { OPPOSITES } from './opposite-words.js';
import { PASSABLE } from './passable.js';
import { SAFE_OR_NOT } from './safe-or-not.js';
import { SIDES } from './sides.js';
import { WHEN_AND_WHERE } from './when-and-where.js';
import { WHICH_OF_THEM } from './which-of-them.js';

const SPACED = new Set(['en', 'es', 'pt', 'vi', 'id', 'fil']);

const NEVER = /$^/g;

const compiled = [
  ...OPPOSITES,
  ...WHICH_OF_THEM,
  ...WHEN_AND_WHERE,
  ...SIDES,
  ...SAFE_OR_NOT,
  ...PASSABLE,
].map(({ kind, words }) => ({
  kind,
  words: words.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([base, ways]) => [
        base,
        new RegExp(
          SPACED.has(base)
            ? `(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`
            : `(?:${ways.normalize('NFKC')})`,
          'giu',
        ),
      ]),
    ),
  ),
}));

/**
 * One text says north and the other south. Where each of them is said several times: one of them stands on one side alone, and
 * what it took the place of is said less often there.
 */
export const compareOpposites = (source: View, target: View): Slip[] =>
  compiled.flatMap(({ kind, words }) => {
    const found = ({ base, text }: View) => words.map((row) => matchesOf(row[base] ?? NEVER, text));
    const a = found(source);
    // Nothing can have taken the place of what is not said.
    if (a.every((said) => !said.length)) return [];
    const b = found(target);
    const more = (one: typeof a, other: typeof a) =>
      one.flatMap((said, i) => (said.length > (other[i]?.length ?? 0) ? [{ said, i }] : []));
    const alone = (one: typeof a, other: typeof a) =>
      more(one, other).filter(({ i }) => !other[i]?.length);
    // Conditions and what is closed are said in too many ways to be counted.
    const shared = kind === 'negation' && a.some((one, i) => one.length && b[i]?.length);
    const lost = more(a, b);
    const put = more(b, a);
    const first = (
      alone(a, b).length && put.length ? alone(a, b) : alone(b, a).length ? lost : []
    )[0]?.said[0];
    if (shared || !first) return [];
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
