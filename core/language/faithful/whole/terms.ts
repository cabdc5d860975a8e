import { withoutReadings } from '../../readings.js';
import { sameLanguage } from '../../tags.js';
import { placeOf, type View } from '../reading/view.js';
import type { Slip, Term } from '../slip.js';

const waysIn = (term: Term, lang: string): readonly string[] =>
  (term[lang] ?? Object.entries(term).find(([other]) => sameLanguage(other, lang))?.[1] ?? []).map(
    (way) => withoutReadings(way).normalize('NFKC').toLowerCase(),
  );

const HAS_NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/;
const ENDING = 2;
const LONG = 6;

/** Where a way to say a thing stands in a text, as a word; its ending may be another (libraries). */
const findWay = (text: string, way: string): number => {
  if (!way) return -1;
  if (HAS_NO_SPACES.test(way)) return text.indexOf(way.replaceAll(' ', ''));
  const stem = way.length >= LONG && /\p{L}$/u.test(way) ? way.slice(0, -ENDING) : way;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!/[\p{L}\p{M}]/u.test(text[at - 1] ?? '')) return at;
  return -1;
};

/** Things of the city's glossary that the source names and the target does not name as the glossary has them. */
export const findTerms = (source: View, target: View, terms: readonly Term[]): Slip[] => {
  const [from, to] = [source.text.toLowerCase(), target.text.toLowerCase()];
  const found = terms
    .flatMap((term) => {
      const ways = waysIn(term, target.lang);
      const said = waysIn(term, source.lang)
        .map((way) => ({ way, at: findWay(from, way) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => b.way.length - a.way.length)[0];
      return said && ways.length ? [{ ...said, ways, end: said.at + said.way.length }] : [];
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  return found
    .filter(
      ({ at, end }, i) =>
        !found.some(
          (other, k) =>
            k !== i && other.at <= at && other.end >= end && other.end - other.at > end - at,
        ),
    )
    .filter(({ ways }) => !ways.some((way) => findWay(to, way) >= 0))
    .map(({ at, end }) => {
      const place = placeOf(source, at, Math.min(end, from.length));
      return {
        kind: 'term',
        side: 'missing',
        value: source.original.slice(place.start, place.end),
        ...place,
      };
    });
};
