import type { Danger } from '../../contract/index.js';
import { DANGER_CLASSES } from './danger-classes.js';
import { groupsOfConcept } from './danger-groups.js';
import type { DangerModel } from './danger-model.js';
import type { Concepts } from './danger-words.js';

/** As many as a person takes in before acting. */
const MOST_WORDS = 5;

/**
 * The words by which a danger was found: those of the concepts that speak for it, alone, beside another, or by the group
 * they belong to.
 */
export const wordsFor = (concepts: Concepts, kind: Danger, model: DangerModel): string[] => {
  const at = DANGER_CLASSES.indexOf(kind);
  const names = [...concepts.keys()];
  const lead = (row: readonly number[] | undefined) => (row?.[at] ?? 0) - (row?.[0] ?? 0);
  const weighed = names
    .map((name) => {
      const weights = model.concepts.get(name);
      const beside = names.reduce((sum, other) => sum + lead(weights?.beside.get(other)), 0);
      const asGroup = groupsOfConcept(name).reduce(
        (sum, group) => sum + lead(model.concepts.get(group)?.own),
        0,
      );
      return { name, weight: lead(weights?.own) + beside / 2 + asGroup };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return weighed.flatMap(({ name }) => (concepts.get(name) ?? []).slice(0, 1)).slice(0, MOST_WORDS);
};
