import { type Given, listOf, type Question } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { type PersonalExcerpt, personalExcerpts } from '../personal/personal.js';

/** Words that a page has pointed out: whoever leaves them there and goes on is not asked again. */
export const TOLD = 'told';

/** What somebody wrote on this page, and did not choose. */
const writtenOn = (asked: readonly Question[], given: Given): string =>
  asked
    .flatMap((one) => [
      ...(one.kind === 'short' || one.kind === 'long' ? listOf(given[one.id]) : []),
      ...listOf(given[`${one.id}.other`]),
    ])
    .join('\n\n');

/** Words of a page that may say who somebody is. */
export const personalOn = (
  visit: Pick<Visit, 'personalIn'>,
  asked: readonly Question[],
  given: Given,
): readonly PersonalExcerpt[] => {
  const text = writtenOn(asked, given);
  return text ? personalExcerpts(text, visit.personalIn(text)) : [];
};

/** Whether some of them have not been pointed out yet. It is asked once, and blocks nobody. */
export const isUntold = (found: readonly PersonalExcerpt[], told: readonly string[]): boolean =>
  found.some(({ words }) => !told.includes(words));
