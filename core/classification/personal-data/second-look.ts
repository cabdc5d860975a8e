import { daysByShape } from './dates/by-shape.js';
import { numbersByShape } from './numbers/by-shape.js';
import { hasServiceLine } from './numbers/lines/service-lines.js';
import { classesNear } from './places/class-near.js';
import { homesNear } from './places/homes/near.js';
import { townLots } from './places/homes/town-lots.js';
import { hanWork } from './places/workplaces/han-work.js';
import { latinWork } from './places/workplaces/latin-work.js';
import { spacedWork } from './places/workplaces/spaced-work.js';
import { bare, type Rule } from './rule.js';

/** What looks like a room may be how a telephone number begins. */
const REST_OF_LINE = 10;

/**
 * What the rules before have not taken is looked at the other way round: not by the ways in which people say a thing, which
 * nobody can foresee, but by what it is made of. Rows of figures, days, classes, homes and places of work are somebody's
 * unless something says otherwise.
 */
export const secondLook: Rule = (page) => {
  const { view, city } = page;
  const { text } = view;
  const homes = [...homesNear(text), ...townLots(text)].filter(({ start, end }) => {
    if (hasServiceLine(text.slice(start, end + REST_OF_LINE))) return false;
    const known = bare(text.slice(start, end));
    return !city.addresses.some((address) => known.includes(address));
  });
  return [
    ...numbersByShape(page),
    ...daysByShape(page),
    ...classesNear(text),
    ...homes,
    ...latinWork(text, city.places),
    ...hanWork(text),
    ...spacedWork(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
};
