import { performance } from 'node:perf_hooks';
import type { DangerReader } from '../../../core/classification/index.js';

const ROUNDS = 10;
const LENGTH = 2_000;

/** One core: texts of 2,000 characters made of the voices themselves. */
export const dangerTimings = (
  reader: DangerReader,
  voices: readonly { readonly text: string }[],
): string[] => {
  if (!voices.length) return [];
  const long = voices.map((_, i) => {
    let text = '';
    for (let j = i; text.length < LENGTH; j = (j + 1) % voices.length)
      text += `${voices[j]?.text} `;
    return text.slice(0, LENGTH);
  });
  const times = Array.from({ length: ROUNDS }, () =>
    long.map((text) => {
      const from = performance.now();
      reader.read(text);
      return performance.now() - from;
    }),
  )
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  return [`${LENGTH} characters: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`];
};
