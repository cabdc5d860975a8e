import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { loadLexicons, loadLocales, loadPlanTexts } from '../core/infra/project-data.js';
import { fitModel, type KnownCase, lossOf } from '../core/routing/classify/fit-model.js';
import {
  buildClassifier,
  type Model,
  SHIPPED_MODEL,
  SHIPPED_THRESHOLD,
} from '../core/routing/classify/index.js';
import {
  type Answered,
  atThreshold,
  confusions,
  groupsOf,
  outQuality,
  qualityOf,
} from '../core/routing/classify/measure-quality.js';

/**
 * `npm run evaluate -- FILE`: how well the classifier answers known voices, one JSON object a line.
 * `--fit` also fits the model's numbers on them (five folds, so that no voice is judged by itself, then on all).
 * `--wrong` names the voices that were answered wrongly, with scores and reasons.
 */
const knownVoice = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  kind: z.enum(['opinion', 'consultation']),
  measure: z.string(),
  acceptable: z.array(z.string()),
});
type KnownVoice = z.infer<typeof knownVoice>;
const FOLDS = 5;
const ROUNDS = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) {
  console.error('Usage: npm run evaluate -- FILE.jsonl [--fit] [--wrong]');
  process.exit(2);
}

const voices = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => knownVoice.parse(JSON.parse(line)));
const planTexts = loadPlanTexts(loadLocales());
const lexicons = loadLexicons();

const heapOf = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const before = heapOf();
const started = performance.now();
const classifier = buildClassifier({ planTexts, lexicons });
classifier.classify({ text: 'はじめに' });
const startMs = performance.now() - started;
const memoryMb = (heapOf() - before) / 2 ** 20;

const knownCases: KnownCase[] = voices.map((v) => ({
  evidence: classifier.evidence(v.text),
  consultation: v.kind === 'consultation',
  right: [v.measure, ...v.acceptable],
}));

const answer = (voice: KnownVoice, model?: Model): Answered => {
  const asked = model ? buildWith(model) : classifier;
  const { items } = asked.classify({ text: voice.text, kind: voice.kind });
  return {
    id: voice.id,
    lang: voice.lang,
    right: [voice.measure, ...voice.acceptable],
    ranked: items.map((i) => i.code),
    score: items[0]?.score ?? 0,
  };
};
const built = new Map<Model, ReturnType<typeof buildClassifier>>();
const buildWith = (model: Model) => {
  const known = built.get(model) ?? buildClassifier({ planTexts, lexicons, model });
  built.set(model, known);
  return known;
};

const round = (n: number) => Math.round(n * 1000) / 1000;
const print = (row: Record<string, unknown>) =>
  console.log(
    JSON.stringify(row, (_, v: unknown) => (typeof v === 'number' && v % 1 ? round(v) : v)),
  );
const report = (name: string, answered: readonly Answered[], threshold = SHIPPED_THRESHOLD) =>
  print({
    what: name,
    ...qualityOf(answered),
    out: outQuality(answered),
    atThreshold: { threshold, ...atThreshold(answered, threshold) },
  });

const answered = voices.map((v) => answer(v));
report('all', answered);
for (const [lang, group] of groupsOf(answered, (a) => a.lang))
  print({ lang, ...qualityOf(group), ...atThreshold(group, SHIPPED_THRESHOLD) });
for (const [measure, group] of groupsOf(answered, (a) => a.right[0] ?? ''))
  print({ measure, ...qualityOf(group) });
for (const { truth, said, ids } of confusions(answered)) print({ confused: truth, said, ids });

if (values.wrong)
  for (const [i, a] of answered.entries()) {
    const voice = voices[i];
    if (!voice || a.right.includes(a.ranked[0] ?? '')) continue;
    const { items } = classifier.classify({ text: voice.text, kind: voice.kind });
    console.log(`${a.id} ${a.lang} right: ${a.right.join(' ')}\n  ${voice.text}`);
    for (const { code, score, reason, neighbour } of items.slice(0, 3))
      console.log(`  ${code} ${round(score)} ${neighbour ?? ''} ${reason.words.join(', ')}`);
  }

const dangers = voices.flatMap((v) => {
  const { danger } = classifier.classify({ text: v.text });
  return danger.length ? [{ id: v.id, measure: v.measure, danger: danger.map((d) => d.kind) }] : [];
});
print({ danger: dangers });

if (values.fit) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const crossed = folds.flatMap((fold) => {
    const model = fitModel(
      knownCases.filter((_, i) => i % FOLDS !== fold),
      SHIPPED_MODEL,
    );
    return voices.filter((_, i) => i % FOLDS === fold).map((v) => answer(v, model));
  });
  report('cross-validated', crossed);
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8])
    print({ crossValidated: { threshold, ...atThreshold(crossed, threshold) } });
  const model = fitModel(knownCases, SHIPPED_MODEL);
  print({
    fitted: model,
    loss: lossOf(knownCases, model),
    shipped: lossOf(knownCases, SHIPPED_MODEL),
  });
}

/** One core, texts of 400 characters made of the voices themselves. */
const long = voices.map((_, i) => {
  let text = '';
  for (let j = i; text.length < 400; j = (j + 1) % voices.length) text += voices[j]?.text ?? ' ';
  return text.slice(0, 400);
});
const times: number[] = [];
for (let r = 0; r < ROUNDS; r++)
  for (const text of long) {
    const from = performance.now();
    classifier.classify({ text });
    times.push(performance.now() - from);
  }
times.sort((a, b) => a - b);
const huge = 'ごみ tax あ🗑️'.repeat(10_000).slice(0, 100_000);
const hugeFrom = performance.now();
classifier.classify({ text: huge });
print({
  ms: { p50: times[Math.floor(times.length * 0.5)], p99: times[Math.floor(times.length * 0.99)] },
  hugeMs: performance.now() - hugeFrom,
  startMs,
  memoryMb,
  languages: Object.keys(lexicons).length,
});
