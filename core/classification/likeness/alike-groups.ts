import { ALIKE, likeness } from './likeness.js';
import type { VoiceFeatures } from './voice-features.js';

/**
 * Things that say much the same, together: each stands with the group whose first it is most like, or begins one of its
 * own. The largest groups come first; what nobody else says keeps its order behind them.
 */
export const alikeGroups = <T>(
  things: readonly T[],
  featuresOf: (thing: T) => VoiceFeatures,
): T[][] => {
  const groups: { first: VoiceFeatures; things: T[] }[] = [];
  for (const thing of things) {
    const features = featuresOf(thing);
    let best = ALIKE;
    let found: (typeof groups)[number] | undefined;
    for (const group of groups) {
      const score = likeness(features, group.first);
      if (score < best || (found && score === best)) continue;
      best = score;
      found = group;
    }
    if (found) found.things.push(thing);
    else groups.push({ first: features, things: [thing] });
  }
  return groups.map((group) => group.things).sort((a, b) => b.length - a.length);
};
