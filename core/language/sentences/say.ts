import type { Bank } from './bank.js';
import type { Said } from './read.js';
import { type Names, saySlot } from './slots/say.js';
import { GAP, hasGaps } from './template.js';

/**
 * A sentence in one language, its values as that language writes them. In plain Japanese with readings.
 * Undefined where the language has no such sentence, or where a value would be lost: it is not complete.
 */
export const sayIn = (bank: Bank, said: Said, lang: string, names: Names): string | undefined => {
  const { formats, texts } = bank.source;
  const slots = bank.byId.get(said.id)?.slots ?? {};
  const way = { lang, format: formats[lang] ?? lang, names };
  const template = texts[lang]?.[said.id];
  let isWhole = template !== undefined && hasGaps(template, slots);
  const text = template?.replace(GAP, (gap, name: string) => {
    const kind = slots[name];
    const value = said.values[name];
    const words = kind && value !== undefined ? saySlot(kind, value, way) : undefined;
    isWhole &&= words !== undefined;
    return words ?? gap;
  });
  return isWhole ? text : undefined;
};
