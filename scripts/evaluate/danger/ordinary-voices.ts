import type { DangerVoice } from '../../../core/classification/index.js';

/** Enough that ordinary wishes are known as such; all of them would drown the few that speak of danger. */
const EVERY = 5;

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
      .filter((_, i) => i % EVERY === 0)
      .map((text) => ({ lang, text, danger: [] })),
  );
