import { parseArgs } from 'node:util';
import { buildClassifier } from '../../../core/classification/index.js';
import { table } from '../print.js';
import { shippedKnowledge } from '../shipped.js';
import { hardAnswerOf, hardFigures, hardGroups, readHardVoices } from './hard-voice.js';

/**
 * `npm run evaluate:hard -- FILE ...`: how well the classifier answers voices that are written in a hard way
 * (`hard-voice.ts`), beside the same voices written well, per language and per way of writing. `--wrong` names those
 * that were answered wrongly as written.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean' } },
});
if (!positionals.length) {
  console.error('Usage: npm run evaluate:hard -- FILE.jsonl ... [--wrong]');
  process.exit(2);
}
const classifier = buildClassifier(shippedKnowledge());
const answers = positionals.flatMap(readHardVoices).map((voice) => hardAnswerOf(voice, classifier));

const HEADINGS = ['voices', 'clean top-1', 'top-3', 'written top-1', 'top-3', 'fall'];
const row = (name: string, some: typeof answers) => [name, `${some.length}`, ...hardFigures(some)];
console.log(table([positionals.join(' '), ...HEADINGS], [row('all', answers)]));
for (const by of ['lang', 'style'] as const)
  console.log(
    `\n${table(
      [by, ...HEADINGS],
      hardGroups(answers, by).map(([name, some]) => row(name, some)),
    )}`,
  );

if (values.wrong)
  for (const { voice, clean, written } of answers) {
    const right = [voice.measure, ...voice.acceptable];
    if (right.includes(written[0] ?? '')) continue;
    console.log(`\n${voice.id} ${voice.lang} ${voice.style} right: ${right.join(' ')}`);
    console.log(`  ${voice.text}`);
    console.log(`  written ${written.slice(0, 3).join(' ')}, clean ${clean.slice(0, 3).join(' ')}`);
  }
