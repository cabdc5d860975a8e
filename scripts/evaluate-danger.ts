import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  buildDangerReader,
  dangerParts,
  dangerVoices,
  indexDangerWords,
  SHIPPED_DANGER,
} from '../core/classification/index.js';
import { projectFile } from '../core/infra/project-root.js';
import { dangerQuality, type SeenDanger } from './evaluate/danger/danger-quality.js';
import { dangerReport } from './evaluate/danger/danger-report.js';
import { dangerTimings } from './evaluate/danger/danger-timing.js';
import { crossValidated, fitDanger, withParts } from './evaluate/danger/fit-danger.js';
import { readKnownDangers } from './evaluate/danger/known-danger.js';
import { ordinaryVoices } from './evaluate/danger/ordinary-voices.js';
import { shippedKnowledge } from './evaluate/shipped.js';

/**
 * `npm run evaluate:danger -- FILE ...`: how well danger is seen in known voices (`known-danger.ts`), one JSON object a
 * line; the last line printed is `{recall, rightKind, falseAlarms}`. `--fit` fits the weights anew on the shipped voices, the city's ordinary voices among them, and writes them;
 * `--crossed` prints what the shipped voices say of each other, eight folds; `--threshold` tries another one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fit: { type: 'boolean' },
    crossed: { type: 'boolean' },
    threshold: { type: 'string' },
  },
});
if (!positionals.length && !values.fit && !values.crossed) {
  console.error('Usage: npm run evaluate:danger -- FILE.jsonl ... [--fit] [--crossed]');
  process.exit(2);
}
const knowledge = shippedKnowledge();
const { words, voices, weights: shipped } = knowledge.danger;
const threshold = Number(values.threshold ?? SHIPPED_DANGER);
const index = indexDangerWords(words);
const read = (text: string) => dangerParts(text, index);

const known = () => withParts(dangerVoices(voices), read);
const ordinary = () => withParts(ordinaryVoices(knowledge.examples), read);

if (values.crossed)
  console.log(dangerReport('cross-validated', crossValidated(known(), ordinary(), threshold)));

const weights = values.fit ? fitDanger(known(), ordinary()) : shipped;
if (values.fit) {
  const file = projectFile('core', 'classification', 'danger', 'data', 'weights.json');
  writeFileSync(file, `${JSON.stringify(weights)}\n`);
  console.log(`${file}: ${Object.keys(weights.features).length} features`);
}

const reader = buildDangerReader({ words, voices, weights }, knowledge.readings, threshold);
const all: SeenDanger[] = [];
for (const file of positionals) {
  const answered = readKnownDangers(file).map((voice) => ({
    ...voice,
    seen: reader.read(voice.text).map(({ kind }) => kind),
  }));
  all.push(...answered);
  console.log(dangerReport(`${file} (threshold ${threshold})`, answered));
}
console.log(`\n${dangerTimings(reader, positionals.flatMap(readKnownDangers)).join('\n')}`);
const { recall, rightKind, falseAlarms } = dangerQuality(all);
console.log(JSON.stringify({ recall, rightKind, falseAlarms }));
