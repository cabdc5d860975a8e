import { writeFileSync } from 'node:fs';
import { writeWeights } from '../../../core/classification/personal-data/learnt/weights.js';
import type { PersonalVoice } from '../personal-voice.js';
import { learn } from './learn.js';

const PATH = 'core/classification/personal-data/learnt/data/weights.ts';
const LINE = /.{1,2000}/g;

/** Learns from marked voices and writes what was learnt where the guard reads it. The same voices always give the same file. */
export const fitLearnt = (voices: readonly PersonalVoice[]): void => {
  const { bias, rows } = learn(voices);
  const bytes = writeWeights(rows);
  const lines = Buffer.from(bytes).toString('base64').match(LINE) ?? [];
  writeFileSync(
    PATH,
    `/** What stands for each kind where nothing is known. Both written by \`npm run evaluate:personal-data -- --fit FILE ...\`, never by hand. */
export const BIAS = [${bias.join(', ')}];

/** How much each feature speaks for each kind, as \`weights.ts\` writes it. */
export const WEIGHTS = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`,
  );
  console.log(`${rows.length} features, ${bytes.length} bytes`);
};
