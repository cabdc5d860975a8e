import * as z from 'zod/mini';
import { readDataLines } from '../../../core/infra/data-file.js';
import { readCity } from '../../../core/infra/read-city.js';
import { loadSentences } from '../../../core/infra/sentences/load-sentences.js';
import { openBank, readSentence, splitSentences } from '../../../core/language/sentences/index.js';

/**
 * `npm run evaluate:sentences -- FILE ...`: how many sentences of Japanese answers (JSON lines of `{text}`) the city's bank says in
 * every language. Prints those that it does not, then one JSON object: `{sentences, covered}`.
 */
const files = process.argv.slice(2);
if (!files.length) {
  console.error('Usage: npm run evaluate:sentences -- FILE.jsonl ...');
  process.exit(2);
}
const { source, faults } = loadSentences(readCity(process.env.CITY_DIR));
for (const fault of faults) console.error(fault);
const bank = openBank(source);
const answer = z.object({ text: z.string() });
const sentences = files
  .flatMap((file) => readDataLines(answer, file))
  .flatMap(({ text }) => splitSentences(text, 'ja').map((part) => part.text));
const missing = sentences.filter((sentence) => !readSentence(bank, sentence));
for (const sentence of missing) console.log(sentence);
console.log(
  JSON.stringify({ sentences: sentences.length, covered: sentences.length - missing.length }),
);
