import { type Decider, isAmong, type Takers } from './approval-chain.js';

/** Something that was done in a chief's place, or without one, and that the chief has not seen yet. */
export interface Unseen extends Takers {
  readonly id: string;
  /** Who did it. */
  readonly by: string;
  /** Everybody who wrote the text. */
  readonly writers: readonly string[];
}

/** Whether it is this person's to see: not what they did or wrote themselves. */
export const seesAfterwards = (
  { by, writers, ...takers }: Unseen,
  person: Pick<Decider, 'id' | 'roles'>,
): boolean => by !== person.id && !writers.includes(person.id) && isAmong(takers, person);

/** The end of a version 7 id is random: the same id always says the same. */
const RANDOM_END = 8;

/** Whether an answer that nobody had to decide is looked at afterwards: one in so many, by its id alone. */
export const isSampled = (id: string, oneIn: number): boolean =>
  Number.parseInt(id.slice(-RANDOM_END), 16) % oneIn === 0;
