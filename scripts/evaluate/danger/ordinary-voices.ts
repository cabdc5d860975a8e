import type { DangerVoice } from '../../../core/classification/index.js';

/** Enough that ordinary wishes are known as such. Those at the first place of four are among the shipped voices. */
const EVERY = 4;

/** What the city's example voices say of its measures and neighbours: none of them is in danger. */
export const ordinaryVoices = (
  examples: Readonly<
    Record<
      string,
      {
        readonly measures: Readonly<Record<string, readonly string[]>>;
        readonly outside: Readonly<Record<string, readonly string[]>>;
      }
    >
  >,
): DangerVoice[] =>
  Object.entries(examples).flatMap(([lang, { measures, outside }]) =>
    [...Object.values(measures), ...Object.values(outside)]
      .flat()
      .filter((_, i) => i % EVERY === 1)
      .map((text) => ({ lang, text, danger: [] })),
  );
