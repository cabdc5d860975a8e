import { performance } from 'node:perf_hooks';
import { searchWords as words } from '../../../core/infra/search/search-words.js';
import { foldText, matches, readQuery } from '../../../core/language/search/index.js';
import { table } from '../print.js';
import { type JudgedCase, readSearchCases, type SearchCase, searchFigures } from './search-case.js';

/**
 * `npm run evaluate:search -- FILE ...`: whether a search finds what people mean (`search-case.ts`), per language and kind, what
 * was missed and what was found by mistake, and how long folding takes. The last line is one JSON object.
 */
const files = process.argv.slice(2);
if (!files.length) {
  console.error('Usage: npm run evaluate:search -- FILE.jsonl ...');
  process.exit(2);
}
const judge = (each: SearchCase): JudgedCase => ({
  ...each,
  found: matches(foldText(each.text, each.lang, words), readQuery(each.query, words)),
});
const judged = files.flatMap(readSearchCases).map(judge);

const HEADINGS = ['cases', 'hard', 'soft', 'wrong'];
const row = (name: string, cases: readonly JudgedCase[]) => [
  name,
  ...Object.values(searchFigures(cases)),
];
const by = (of: (each: JudgedCase) => string) =>
  [...new Set(judged.map(of))].sort().map((name) =>
    row(
      name,
      judged.filter((c) => of(c) === name),
    ),
  );
console.log(table([files.join(' '), ...HEADINGS], [row('all', judged)]));
console.log(
  `\n${table(
    ['language', ...HEADINGS],
    by(({ lang }) => lang ?? '-'),
  )}`,
);
console.log(
  `\n${table(
    ['kind', ...HEADINGS],
    by(({ kind }) => kind),
  )}`,
);

for (const { id, lang, kind, query, text, hit, soft, found } of judged)
  if (found !== hit)
    console.log(
      `\n${id} ${lang} ${kind}${soft ? ' soft' : ''} ${hit ? 'missed' : 'wrong'} [${query}] ${text.slice(0, 160)}`,
    );

const ROUNDS = 20;
const texts = judged.map(({ text, lang }) => ({ text, lang }));
const signs = texts.reduce((sum, { text }) => sum + text.length, 0) * ROUNDS;
const from = performance.now();
for (let round = 0; round < ROUNDS; round++)
  for (const { text, lang } of texts) foldText(text, lang, words);
const perVoice = ((performance.now() - from) / signs) * 300 * 1_000;
console.log(`\nfolding: ${perVoice.toFixed(0)} µs for 300 characters`);
const { hard, soft, wrong } = searchFigures(judged);
console.log(JSON.stringify({ hard, soft, wrong }));
