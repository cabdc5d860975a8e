import type { Concern } from './concern.js';
import { PEOPLE } from './people.js';
import { STREETS } from './streets.js';
import { TOWN_HALL } from './town-hall.js';

export type { Concern } from './concern.js';

/**
 * What offices and buildings of a city are for: an office for roads on one side and one for taxes on the other are two. Wide on
 * purpose, for translators choose freely between words for one thing.
 */
export const CONCERNS: readonly Concern[] = [...STREETS, ...PEOPLE, ...TOWN_HALL];
