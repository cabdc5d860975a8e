import { byUnits } from '../../cheap-look/index.js';
import { isCommonLatin } from '../../names/latin/unknown.js';
import { isCapitalWord, type LatinWord, latinWords } from '../../names/latin/words.js';
import type { PersonalFind } from '../../rule.js';
import { JOBS_LATIN } from './jobs-latin.js';
import { FIRM_ENDS, LINKS, ORGS_LATIN, ROLES_LATIN, STOPS } from './roles-latin.js';
import { firmBehind, isTold, quotedBehind } from './told-latin.js';

/** Words of which some are several: by their first word, the whole rows. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const phrases = (list: string): Phrases => {
  const made = new Map<string, string[][]>();
  // A stroke stands in the text as well: may-ari.
  for (const word of new Set(list.split(' ').filter(Boolean)))
    for (const row of word.includes('-') ? [word.split('-'), [word]] : [[word]]) {
      const first = row[0] ?? '';
      made.set(
        first,
        [...(made.get(first) ?? []), row].sort((a, b) => b.length - a.length),
      );
    }
  return made;
};
const roles = phrases(ROLES_LATIN);
const jobs = phrases(JOBS_LATIN);
const orgs = phrases(ORGS_LATIN);
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const firmEnds = set(FIRM_ENDS);
const links = set(LINKS);
const stops = set(STOPS);

/** What anybody may be at: the city's own houses, stations and streets. */
const PUBLIC = set(
  'library biblioteca perpustakaan thu-vien museum museo museu city-hall council municipal municipality prefeitura ayuntamiento municipalidad munisipyo kantor-wali balai station estacion estacao stasiun bus train park parque taman government gobierno governo police policia polisi kominkan shiyakusho window counter ventanilla guiche loket quay police',
);
/** Driver po ako. */
const SELF_BEHIND = byUnits(/^(?: \p{Ll}+)?(?: po)? ako(?!\p{L})/u);
/** Where a station is named, the place beside it is told. */
const STATIONS = set('station estacion estacao stasiun eki ga');
const FARTHEST = 11;
const NEAREST = 7;
const BETWEEN = /^(?:[ ]{1,2}|,? |['’]s? |-| ?[("“«]|[)"”»],? ?|, ?| ?[0-9]{1,3},? ?)$/;

/** How many words from `i` on make one of the phrases. */
const phraseAt = (words: readonly LatinWord[], i: number, known: Phrases): number => {
  for (const row of known.get(words[i]?.plain ?? '') ?? [])
    if (row.every((part, n) => words[i + n]?.plain === part)) return row.length;
  return 0;
};

interface Reached {
  readonly org: boolean;
  readonly name: boolean;
  readonly at: number;
}

/** Who is something at a place that has a name, or stands where one knows: by what words there are, not by how they are set. */
export const latinWork = (text: string, places: ReadonlySet<string>): PersonalFind[] => {
  const words = latinWords(text);
  const finds: PersonalFind[] = [];
  const gapAt = (i: number): string =>
    text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length);
  const isProper = (i: number): boolean => {
    const word = words[i];
    if (!word) return false;
    if (places.has(word.small) || places.has(word.plain)) return true;
    return (
      word.capital &&
      word.word.length > 2 &&
      !isCapitalWord(word) &&
      !(i === 0 || /[.!?\n]/.test(gapAt(i))) &&
      (!isCommonLatin(word) ||
        (word.word.length > 3 &&
          (words[i - 1]?.capital === true ||
            phraseAt(words, i + 1, orgs) > 0 ||
            phraseAt(words, i - 1, orgs) === 1)))
    );
  };
  /** A name that is no town of everybody's. */
  const isFirm = (i: number): boolean => {
    const word = words[i];
    return isProper(i) && !!word && !places.has(word.small) && !places.has(word.plain);
  };
  /** Whether a place with a name is reached from a word on, in one direction. */
  const reach = (from: number, step: 1 | -1, most: number): Reached | undefined => {
    let org = false;
    let name = false;
    let at = -1;
    let skipped = 0;
    for (let i = from, n = 0; n < most && i >= 0 && i < words.length; n++, i += step) {
      const word = words[i];
      const gap = step === 1 ? gapAt(i) : gapAt(i + 1);
      if (!word || !BETWEEN.test(gap)) break;
      if (org && STATIONS.has(word.plain)) {
        name = true;
        at = step === 1 ? (isProper(i + 1) && gapAt(i + 1) === ' ' ? i + 1 : i) : at;
        break;
      }
      if (PUBLIC.has(word.plain)) return undefined;
      if (step === -1 && /,/.test(gap)) break;
      const length = phraseAt(words, i, orgs);
      if (length > 0 || (word.capital && firmEnds.has(word.plain))) {
        org = true;
        // Nihon Parts: whatever stands before, it is the name of a firm.
        if (length === 0 && words[i - 1]?.capital) name = true;
        at = step === 1 ? i + Math.max(0, length - 1) : i;
        if (step === 1 && length > 1) i += length - 1;
        continue;
      }
      if (isProper(i)) {
        name = true;
        at = i;
        continue;
      }
      if (stops.has(word.plain) && !links.has(word.plain)) break;
      if (step === -1 && !links.has(word.plain) && !word.capital) {
        // Names of places written small: hikari factory ko shacho.
        if (org && !isCommonLatin(word) && word.word.length > 2) {
          name = true;
          at = i;
          break;
        }
        if (++skipped > 1) break;
      }
    }
    return org && name ? { org, name, at } : undefined;
  };
  for (let i = 0; i < words.length; i++) {
    const role = phraseAt(words, i, roles);
    const length = role || phraseAt(words, i, jobs);
    if (length === 0) continue;
    const last = i + length - 1;
    const end = words[last]?.end ?? 0;
    const told = isTold(words, i) || SELF_BEHIND.test(text.slice(end, end + 24));
    // Of many at a place only who speaks of the own work is told by it.
    if (!role && !told) continue;
    const firm = told ? firmBehind(words, last, gapAt, isFirm) : 0;
    const at = firm || (role ? quotedBehind(words, last, gapAt) : 0);
    if (at > 0) {
      const next = words[at + 1];
      const isKind =
        phraseAt(words, at + 1, orgs) > 0 || (next?.capital && firmEnds.has(next.plain));
      const whole = isKind && gapAt(at + 1) === ' ' ? at + 1 : at;
      finds.push({
        start: words[i]?.start ?? 0,
        end: words[whole]?.end ?? 0,
        kind: 'workplace-role',
      });
      continue;
    }
    // Of whom there are many: teachers of Brazil.
    const ahead = reach(last + 1, 1, FARTHEST);
    const back = reach(i - 1, -1, NEAREST);
    if (ahead)
      finds.push({
        start: words[i]?.start ?? 0,
        end: words[ahead.at]?.end ?? 0,
        kind: 'workplace-role',
      });
    else if (back)
      finds.push({
        start: words[back.at]?.start ?? 0,
        end: words[last]?.end ?? 0,
        kind: 'workplace-role',
      });
  }
  return finds;
};
