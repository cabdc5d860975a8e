import { performance } from 'node:perf_hooks';
import {
  buildClassifier,
  indexLessons,
  type KnowledgeFiles,
} from '../../core/classification/index.js';
import { shippedKnowledge } from '../../scripts/evaluate/shipped.js';
import { type Figure, figure, median, progress } from './figure.js';

const LENGTH = 400;
const ROUNDS = 30;
/** As many as a city's processes ever keep (`core/records/lessons`). */
const LESSONS = 2_000;
/** Inputs that nobody writes and somebody sends. */
const BAD = [
  '',
  '😀🎉👍🏽🗾'.repeat(100),
  'ごみ tax あ🗑️'.repeat(10_000).slice(0, 100_000),
  'あ'.repeat(100_000),
  'x'.repeat(100_000),
  'e\u0301'.repeat(50_000),
  '\ud800'.repeat(100_000),
  'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ '.repeat(5_000),
];

const timeOf = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Texts of 400 characters, made of the example voices of all languages. */
const longTexts = (examples: KnowledgeFiles['examples']): string[] =>
  Object.values(examples).flatMap(({ measures }) => {
    const all = Object.values(measures).flat().join(' ');
    return [0, 1, 2, 3].map((i) => all.slice(i * LENGTH, (i + 1) * LENGTH));
  });

/** One core, no network: what knowing a voice costs. */
export const measureClassify = async (): Promise<Figure[]> => {
  const data = shippedKnowledge();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const started = performance.now();
  const classifier = buildClassifier(data);
  classifier.classify({ text: 'はじめに' });
  const startMs = performance.now() - started;
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
  const classify = (text: string) => classifier.classify({ text });
  const texts = longTexts(data.examples);
  for (const text of texts) classify(text);
  const times = Array.from({ length: ROUNDS }, () =>
    texts.map((text) => timeOf(() => classify(text))),
  )
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const lessons = indexLessons(
    Array.from({ length: LESSONS }, (_, i) => ({
      about: '5-4-1',
      strength: 1,
      features: classifier.features(`${texts[i % texts.length]} ${i}`),
    })),
  );
  const taught = texts.map((text) => timeOf(() => classifier.classify({ text }, lessons)));
  const worst = Math.max(...BAD.map((text) => timeOf(() => classify(text))));
  progress(`  ${times.length} texts of ${LENGTH} characters`);
  return [
    figure('classify_p50', 'ms', at(0.5)),
    figure('classify_p99', 'ms', at(0.99)),
    figure('classify_2000_lessons_p50', 'ms', median(taught)),
    figure('classify_bad_input_worst', 'ms', worst),
    figure('classify_start', 'ms', startMs),
    figure('classify_memory', 'MB', memory / 2 ** 20),
  ];
};
