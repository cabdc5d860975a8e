import { readAnswersWithReadings } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { cookieOf } from '../../../i18n/negotiate.js';
import { shownBy } from '../../receipt/issued-receipt.js';
import type { Opened } from '../under-way.js';

/**
 * Only who switched readings on gets them over the original, in whatever language the page is: in plain Japanese the text beside
 * it, which has readings of its own, is the one to read.
 */
const areWanted = (request: Request): boolean => cookieOf(request, 'readings') === 'on';

/** The city's Japanese texts of an open voice with their readings; none where nobody wants them or they cannot be had. */
export const readingsFor = async (
  visit: Visit,
  { state, found }: Opened,
  request: Request,
): Promise<readonly (readonly [text: string, read: string])[] | undefined> => {
  const isReadable = !state.careful || state.isShown === true;
  if (!found || !isReadable || !areWanted(request)) return undefined;
  const read = await visit.tryAsk(readAnswersWithReadings, shownBy(state));
  return read?.texts.map((each) => [each.text, each.read]);
};
