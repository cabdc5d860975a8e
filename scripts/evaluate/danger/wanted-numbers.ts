import { DANGERS, type Danger, fittingNumbers } from '../../../core/contract/index.js';
import { readCity } from '../../../core/infra/read-city.js';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import type { SeenDanger } from './danger-quality.js';

/** Lines that answer to a wish that is no number itself, by the ids of the city's `emergency.json`. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  dv: ['dv_plus', 'dv_navi'],
  suicide: ['yorisoi', 'mind'],
  child189: ['child'],
  immigration: ['immigration', 'gunma_foreign'],
  labour: ['labour'],
};
const isDanger = (kind: string): kind is Danger => (DANGERS as readonly string[]).includes(kind);

/** Which wanted numbers stand beside a voice of the set, and which do not; nothing where the set names none. */
export const numbersReport = (voices: readonly SeenDanger[]): string[] => {
  const { emergency } = readCity(process.env.CITY_DIR);
  const numberOf = (id: string) => emergency.lines.find((line) => line.id === id)?.number;
  const lacking = voices.flatMap(({ id, lang, seen, wantedNumbers = [] }) => {
    const shown = seen.length
      ? fittingNumbers(emergency, seen.filter(isDanger), lang !== SOURCE_LANGUAGE)
      : [];
    const isShown = (wanted: string) =>
      wanted === 'none'
        ? !shown.length
        : shown.some((line) => numberOf(line) === wanted || LINES[wanted]?.includes(line));
    return wantedNumbers.filter((wanted) => !isShown(wanted)).map((wanted) => `${id}: ${wanted}`);
  });
  const all = voices.reduce((sum, { wantedNumbers = [] }) => sum + wantedNumbers.length, 0);
  return all
    ? [
        `wanted numbers as wanted: ${all - lacking.length} of ${all}; not so: ${lacking.join(', ') || 'none'}`,
      ]
    : [];
};
