import { PEOPLE } from './people.js';
import { STREETS } from './streets.js';
import { TOWN_HALL } from './town-hall.js';

/** By language, what words for one thing begin with, parted by `|`. */
export type Concern = Readonly<Record<string, string>>;

/**
 * What offices and buildings of a city are for: an office for roads on one side and one for taxes on the other are two. Wide on
 * purpose, for translators choose freely between words for one thing.
 */
export const CONCERNS: readonly Concern[] = [...STREETS, ...PEOPLE, ...TOWN_HALL];
