import { DANGER_CLASSES } from './danger-classes.js';
import { groupsIn } from './danger-groups.js';
import type { Concepts } from './danger-words.js';

/** What a part of a text gives the model to weigh: names, each with how much of it there is. */
export type Features = ReadonlyMap<string, number>;

/** Pieces speak in numbers of about this size; weights of one size are easier to keep small. */
const PIECE_SCALE = 1 / 6;

/** What the pieces say of each class, and at last of danger at all, which is learnt in numbers of the right size. */
export const PIECE_FEATURES = [
  ...DANGER_CLASSES.map((kind) => ({ name: `~${kind}`, scale: PIECE_SCALE })),
  { name: '~learnt', scale: 1 },
];

/** Said in several ways, a thing is meant. */
export const SEVERAL = 2;

/** Words that only keep others from being taken for danger ("工夫" holds "夫"). */
const isMask = (name: string): boolean => name.startsWith('x-');

/** Two things together, under one name whichever came first. */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Groups that speak against danger; where none of them is, whatever else is said is meant. */
const AGAINST = ['g-only-told', 'g-idiom', 'g-ordinary'];
/** Stands among the groups for "and nothing speaks against it". */
const MEANT = 'g-meant';

const withMeant = (groups: Concepts): Concepts =>
  AGAINST.some((group) => groups.has(group)) ? groups : new Map([...groups, [MEANT, [MEANT]]]);

/** What is paired: concepts with concepts, and groups of them with groups. */
export const pairable = (concepts: Concepts): [names: string[], said: Concepts][] => {
  const groups = withMeant(groupsIn(concepts));
  return [
    [[...concepts.keys()].filter((name) => !isMask(name)), concepts],
    [[...groups.keys()], groups],
  ];
};

/** Each concept and group, each two of a sort side by side, and what the character pieces say. */
export const featuresOf = (concepts: Concepts, pieces: readonly number[]): Features => {
  const features = new Map<string, number>();
  for (const [names, said] of pairable(concepts))
    names.forEach((name, i) => {
      features.set(name, 1);
      if ((said.get(name)?.length ?? 0) >= SEVERAL) features.set(`${name}#`, 1);
      for (const other of names.slice(i + 1)) features.set(pairOf(name, other), 1);
    });
  PIECE_FEATURES.forEach(({ name, scale }, i) => {
    features.set(name, (pieces[i] ?? 0) * scale);
  });
  return features;
};
