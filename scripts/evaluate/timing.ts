import { performance } from 'node:perf_hooks';
import type { Classifier } from '../../core/classification/index.js';

const ROUNDS = 20;
const LENGTH = 400;

/** Inputs that nobody writes and somebody sends. */
const BAD: Readonly<Record<string, string>> = {
  empty: '',
  emoji: '😀🎉👍🏽🗾'.repeat(100),
  '100,000 mixed': 'ごみ tax あ🗑️'.repeat(10_000).slice(0, 100_000),
  '100,000 of one letter': 'あ'.repeat(100_000),
  'unknown script': 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ '.repeat(500),
  'lone surrogates': '\ud800'.repeat(10_000),
};

const timeOf = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const ms = (time: number): string => `${time.toFixed(2)} ms`;

/** One core: texts of 400 characters made of the voices themselves, then bad input (the slowest of three). */
export const timings = (classifier: Classifier, texts: readonly string[]): string[] => {
  const long = texts.map((_, i) => {
    let text = '';
    for (let j = i; text.length < LENGTH; j = (j + 1) % texts.length) text += `${texts[j]} `;
    return text.slice(0, LENGTH);
  });
  const times = Array.from({ length: ROUNDS }, () =>
    long.map((text) => timeOf(() => classifier.classify({ text }))),
  )
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const bad = Object.entries(BAD).map(([name, text]) => {
    const slowest = Math.max(...[1, 2, 3].map(() => timeOf(() => classifier.classify({ text }))));
    return `${name} ${ms(slowest)}`;
  });
  return [
    `${LENGTH} characters: p50 ${ms(at(0.5))}, p99 ${ms(at(0.99))}`,
    `bad input: ${bad.join(', ')}`,
  ];
};
