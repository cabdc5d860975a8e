import { readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../../core/infra/project-root.js';

/**
 * `node dist/scripts/search/kanji-sounds.js`: makes `core/language/search/data/kanji-sounds-ja.txt` anew from the words beside it:
 * how each kanji is read, and how often. A word of two or three kanji is cut into a reading for each of them; which cut is right
 * shows by how often the same readings come up elsewhere (expectation and maximisation, a few rounds).
 */
const ROUNDS = 5;
/** Kana of one kanji in a compound at most. */
const LONGEST = 4;
/** A reading that is rarer than this among a kanji's is left out: it would make one kanji sound like too many. */
const RAREST = 0.12;
const MOST = 3;
/** A reading cannot begin with these. */
const NO_BEGINNING = /^[ぁぃぅぇぉゃゅょっん]/;
const UNSEEN = 0.001;
const KANJI_ONLY = /^[\u3400-\u9fff]{2,3}$/;

type Odds = ReadonlyMap<string, ReadonlyMap<string, number>>;

const wordsOf = (file: string): [kanji: string[], reading: string][] =>
  readFileSync(projectFile('core', 'language', 'search', 'data', file), 'utf8')
    .split('\n')
    .flatMap((line): [string[], string][] => {
      const [head = '', ...surfaces] = line.split(' ');
      const [reading = '', kind = ''] = head.split(':');
      // Names are read as nothing else is.
      if (line.startsWith('#') || kind.includes('p')) return [];
      return surfaces.filter((s) => KANJI_ONLY.test(s)).map((s) => [[...s], reading]);
    });

const cutsOf = (parts: number, reading: string): string[][] => {
  if (parts === 1) return reading && reading.length <= LONGEST ? [[reading]] : [];
  return Array.from({ length: Math.min(LONGEST, reading.length - 1) }, (_, i) =>
    cutsOf(parts - 1, reading.slice(i + 1)).map((rest) => [reading.slice(0, i + 1), ...rest]),
  ).flat();
};

const round = (words: readonly (readonly [string[], string])[], odds: Odds): Odds => {
  const sums = new Map<string, Map<string, number>>();
  for (const [kanji, reading] of words) {
    const cuts = cutsOf(kanji.length, reading);
    const weights = cuts.map((cut) =>
      cut.reduce((product, part, i) => {
        const known = odds.get(kanji[i] ?? '')?.get(part) ?? UNSEEN;
        return product * known * (NO_BEGINNING.test(part) ? 1e-6 : 1);
      }, 1),
    );
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, cut] of cuts.entries())
      for (const [i, part] of cut.entries()) {
        const own = sums.get(kanji[i] ?? '') ?? new Map<string, number>();
        own.set(part, (own.get(part) ?? 0) + (weights[at] ?? 0) / all);
        sums.set(kanji[i] ?? '', own);
      }
  }
  return new Map(
    [...sums].map(([kanji, own]) => {
      const all = [...own.values()].reduce((sum, n) => sum + n, 1);
      return [kanji, new Map([...own].map(([part, n]) => [part, n / all]))];
    }),
  );
};

const words = [...wordsOf('more-words-ja.txt'), ...wordsOf('words-ja.txt')];
let odds: Odds = new Map();
for (let i = 0; i < ROUNDS; i++) odds = round(words, odds);
const rows = [...odds].flatMap(([kanji, own]) => {
  const likely = [...own]
    .filter(([part, p]) => p >= RAREST && !NO_BEGINNING.test(part))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST);
  return likely.length ? [`${kanji} ${likely.map(([part]) => part).join(' ')}`] : [];
});
writeFileSync(
  projectFile('core', 'language', 'search', 'data', 'kanji-sounds-ja.txt'),
  `# How single kanji are read in compounds, the commonest first; made by scripts/search/kanji-sounds.ts.\n${rows.sort().join('\n')}\n`,
);
