import type { Concepts } from './danger-words.js';

/**
 * Concepts that do one work in a voice: whoever is near, what is done, what it leaves. By groups the model knows "somebody
 * near, and something done" also where just these two never met in an example.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'g-near': ['partner', 'ex', 'relative'],
  'g-family': ['parent', 'relative', 'elder'],
  'g-child': ['child', 'child-speaker'],
  'g-boss': ['employer', 'broker', 'trainee'],
  'g-other': ['neighbour', 'other-adult', 'elder'],
  'g-harm': ['hits', 'strangles', 'weapon', 'threat-kill', 'photo-threat', 'stalks', 'sexual'],
  'g-control': [
    ...['money-control', 'phone-control', 'not-allowed', 'humiliate', 'kids-visa-threat'],
    ...['shouts', 'drink'],
  ],
  'g-after': ['bruise', 'injury-hidden', 'fear', 'afraid-home', 'fled', 'secrecy', 'screams'],
  'g-end': ['die', 'vanish', 'not-wake', 'burden', 'settled', 'took-pills'],
  'g-low': ['no-reason', 'despair', 'loss', 'means'],
  'g-neglect': ['child-alone', 'child-hungry', 'locked-out', 'crying', 'dirty', 'no-school'],
  'g-abuse': ['child-silent', 'own-child', 'abuse-word', 'burn-marks', 'born-insult'],
  'g-held': ['documents', 'taken', 'locked-in'],
  'g-forced': [
    ...['penalty-debt', 'no-pay', 'forced-work', 'sex-work', 'deport-threat', 'family-home'],
  ],
  'g-disaster': ['flames', 'gas-smell', 'collapse', 'water', 'trapped', 'crash'],
  'g-ill': ['unconscious', 'heart', 'heat', 'bleeding'],
  'g-now': ['now', 'ambulance'],
  'g-only-told': [
    ...['not-media', 'not-event', 'not-prevention', 'not-volunteer', 'not-past', 'not-history'],
  ],
  'g-idiom': ['idiom-die', 'idiom-other'],
  'g-ordinary': [
    ...['procedure', 'wish', 'complaint', 'repair', 'kid-ordinary', 'minor', 'wage-ordinary'],
    ...['play', 'tame-fire', 'animal', 'calm', 'thanks'],
  ],
};

const groupsOf = new Map<string, string[]>();
for (const [group, concepts] of Object.entries(GROUPS))
  for (const concept of concepts) groupsOf.set(concept, [...(groupsOf.get(concept) ?? []), group]);

/** The groups in which a concept does its work. */
export const groupsOfConcept = (concept: string): readonly string[] => groupsOf.get(concept) ?? [];

/** The groups of which a text has a concept, each with the concepts. */
export const groupsIn = (concepts: Concepts): Concepts => {
  const found = new Map<string, string[]>();
  for (const concept of concepts.keys())
    for (const group of groupsOfConcept(concept)) {
      const known = found.get(group);
      if (known) known.push(concept);
      else found.set(group, [concept]);
    }
  return found;
};

/** Who, when and what is ordinary: by these alone nothing has happened yet. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  ...['g-near', 'g-family', 'g-child', 'g-boss', 'g-other', 'g-now'],
  ...['g-only-told', 'g-idiom', 'g-ordinary'],
]);

/** Whether a text says that something is done, suffered or about to happen, and not only who is there. */
export const saysWhatHappens = (concepts: Concepts): boolean =>
  [...groupsIn(concepts).keys()].some((group) => !CIRCUMSTANCES.has(group));

/** Signs of an accident or a sudden illness on a body. */
const SIGNS = ['heart', 'heat', 'unconscious', 'bleeding'];

/** Something burns, leaks, falls or crashes beside somebody who is hurt, shut in or calls for help. */
const isDisaster = (concepts: Concepts): boolean =>
  ['flames', 'gas-smell', 'collapse', 'crash'].some((one) => concepts.has(one)) &&
  ['trapped', 'bleeding', 'unconscious', 'ambulance'].some((one) => concepts.has(one));

/** Two signs at once (no sweat and no answer, a stuck throat and a blue face), and no small or tame thing beside them. */
const isStricken = (concepts: Concepts): boolean =>
  SIGNS.filter((one) => concepts.has(one)).length > 1 &&
  !['animal', 'wage-ordinary', 'repair'].some((one) => concepts.has(one));

/** Of these nobody tells in passing, unless it is told of another time, a drill or a film, or is a saying. */
export const isSurelyFire = (concepts: Concepts): boolean => {
  const groups = groupsIn(concepts);
  return (
    (isDisaster(concepts) || isStricken(concepts)) &&
    !['g-only-told', 'g-idiom'].some((group) => groups.has(group)) &&
    !['tame-fire', 'play', 'calm', 'minor'].some((one) => concepts.has(one))
  );
};

/** Somebody near and something done to a person, in one sentence that is meant: then it is violence, whatever else it is. */
export const isSurelyViolence = (concepts: Concepts): boolean => {
  const groups = groupsIn(concepts);
  return (
    groups.has('g-near') &&
    groups.has('g-harm') &&
    !groups.has('g-only-told') &&
    !groups.has('g-idiom')
  );
};
