import type { BankSource } from './bank.js';
import { hasGaps } from './template.js';

/** What of a bank is not complete, a line each: which sentence lacks what in which language. Pure. */
export const bankFaults = (source: BankSource, tags: readonly string[]): string[] => {
  const ids = new Set(source.rows.map(({ id }) => id));
  return tags.flatMap((tag) => {
    const texts = source.texts[tag];
    if (!texts) return [`${tag}: has no sentences`];
    return [
      ...source.rows.flatMap(({ id, slots = {} }) => {
        const text = texts[id];
        if (text === undefined) return [`${tag} ${id}: is missing`];
        if (hasGaps(text, slots)) return [];
        const gaps = Object.keys(slots).map((name) => `{{${name}}}`);
        return [`${tag} ${id}: must hold ${gaps.join(' and ') || 'no {{gap}}'}, once each`];
      }),
      ...Object.keys(texts)
        .filter((id) => !ids.has(id))
        .map((id) => `${tag} ${id}: is no sentence of bank.json`),
    ];
  });
};
