import * as z from 'zod/mini';
import { loadKnownReadings } from '../../../core/infra/city-data.js';
import { readDataLines } from '../../../core/infra/data-file.js';
import { readCity } from '../../../core/infra/read-city.js';
import { LinderaThread } from '../../../core/infra/readings/lindera-thread.js';
import { withoutReadings } from '../../../core/language/index.js';
import {
  EVERYDAY_WORDS,
  knownWords,
  proposeReadings,
} from '../../../core/language/proposed-readings/index.js';
import { type JudgedWord, judgeReadings } from './reading-quality.js';

/**
 * `npm run evaluate:readings -- FILE ...`: whether words of sentences are read as a person reads them. A file has one JSON object a
 * line, `{text, read}`; `read` is the text with `{漢字|かんじ}`. The last line is one JSON object.
 */
const files = process.argv.slice(2);
if (!files.length) {
  console.error('Usage: npm run evaluate:readings -- FILE.jsonl ...');
  process.exit(2);
}
const sentence = z.object({ text: z.string(), read: z.string() });
const analyser = new LinderaThread();
const known = knownWords([...EVERYDAY_WORDS, ...loadKnownReadings(readCity(process.env.CITY_DIR))]);
const judged: JudgedWord[] = [];
for (const { text, read } of files.flatMap((file) => readDataLines(sentence, file))) {
  const bare = withoutReadings(read);
  if (bare !== withoutReadings(text)) console.log(`not the same text: ${text}`);
  const { words } = await proposeReadings(bare, known, (part) => analyser.analyse(part));
  const found = judgeReadings(read, words);
  judged.push(...found);
  for (const word of found.filter(({ right }) => !right))
    console.log(`${word.word}: wanted ${word.wanted}, proposed ${word.proposed}   ${bare}`);
}
await analyser.close();
const right = judged.filter((word) => word.right).length;
console.log(
  JSON.stringify({ words: judged.length, right, share: right / (judged.length || Number.NaN) }),
);
