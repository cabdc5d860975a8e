import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  buildClassifier,
  type Model,
  SHIPPED_MODEL,
  SHIPPED_THRESHOLD,
} from '../core/classification/index.js';
import { fitModel, type KnownCase, lossOf } from './evaluate/fit-model.js';
import { answerOf, readKnownVoices, rightOf } from './evaluate/known-voice.js';
import { atThreshold, isRight, outQuality, qualityOf } from './evaluate/measure-quality.js';
import { confusionTable, report } from './evaluate/print.js';
import { shippedKnowledge } from './evaluate/shipped.js';
import { timings } from './evaluate/timing.js';

/**
 * `npm run evaluate -- FILE ...`: how well the classifier answers known voices (`known-voice.ts`), one JSON object a line. The
 * last line printed is `{top1, top3, outRecall, outPrecision, routed, precision}`; the last two at the shipped threshold.
 * (The fit looks at whole texts; what it then prints is measured with their sentences, as shipped.)
 * `--fit` also fits the model's numbers on them: five folds, so that no voice is judged by itself, then on all.
 * `--wrong` names the voices that were answered wrongly, with scores and reasons.
 */
const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
if (!positionals.length) {
  console.error('Usage: npm run evaluate -- FILE.jsonl ... [--fit] [--wrong]');
  process.exit(2);
}
const voices = positionals.flatMap(readKnownVoices);
const data = shippedKnowledge();

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const before = heap();
const started = performance.now();
const classifier = buildClassifier(data);
classifier.classify({ text: 'はじめに' });
const startMs = performance.now() - started;
const memoryMb = (heap() - before) / 2 ** 20;

const answered = voices.map((voice) => answerOf(voice, classifier));
console.log(report(positionals.join(' '), answered, SHIPPED_THRESHOLD));
console.log(`\n${confusionTable(answered)}`);

if (values.wrong)
  for (const [i, a] of answered.entries()) {
    const voice = voices[i];
    if (!voice || isRight(a)) continue;
    console.log(`\n${a.id} ${a.lang} right: ${a.right.join(' ')}\n  ${voice.text}`);
    for (const { about, score, words } of classifier.classify(voice).guesses.slice(0, 3))
      console.log(`  ${about} ${score.toFixed(3)} ${words.join(', ')}`);
  }

const flagged = voices.flatMap((voice) => {
  const { danger } = classifier.classify(voice);
  const found = danger.map(({ kind, words }) => [kind, ...words].join(' '));
  return found.length ? [`${voice.id} (${found.join(', ')})`] : [];
});
console.log(`\ndanger in: ${flagged.join(', ') || 'none'}`);

if (values.fit) {
  const cases: KnownCase[] = voices.map((voice) => ({
    evidence: classifier.evidence(voice.text),
    consultation: voice.kind === 'consultation',
    matters: data.matters,
    right: rightOf(voice),
  }));
  const crossed = Array.from({ length: FOLDS }, (_, fold) => {
    const others = cases.filter((_, i) => i % FOLDS !== fold);
    const fitted = buildClassifier({ ...data, model: fitModel(others, SHIPPED_MODEL) });
    return voices.filter((_, i) => i % FOLDS === fold).map((voice) => answerOf(voice, fitted));
  }).flat();
  for (const threshold of [0.6, SHIPPED_THRESHOLD, 0.8])
    console.log(`\n${report('cross-validated', crossed, threshold).split('\n\n')[0]}`);
  const model: Model = fitModel(cases, SHIPPED_MODEL);
  console.log('\nfitted on all:', model);
  console.log(
    `loss ${lossOf(cases, model).toFixed(4)}, shipped ${lossOf(cases, SHIPPED_MODEL).toFixed(4)}`,
  );
}

const texts = voices.map(({ text }) => text);
console.log(`\n${timings(classifier, texts).join('\n')}`);
console.log(`start ${startMs.toFixed(0)} ms, memory ${memoryMb.toFixed(0)} MB`);
const { top1, top3 } = qualityOf(answered);
const out = outQuality(answered);
const { coverage, precision } = atThreshold(answered, SHIPPED_THRESHOLD);
const figures = { top1, top3, outRecall: out.recall, outPrecision: out.precision };
console.log(JSON.stringify({ ...figures, routed: coverage, precision }));
