import { type Opinion, readOpinionReadings } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import type { Visit } from '../../../api/visit.js';
import { cookieOf } from '../../../i18n/negotiate.js';

/** In the address of an opinion that is read with readings. */
export const READINGS = 'readings';

/** Whether there is something on the page that can have readings. */
export const hasJapanese = ({ lang, answer }: Pick<Opinion, 'lang' | 'answer'>): boolean =>
  [lang, answer.lang].includes(SOURCE_LANGUAGE);

/**
 * In plain Japanese readings stand wherever nobody switched them off; in Japanese where the address asks for them, so that the
 * page stays one for everybody. Nobody else reads them.
 */
const areWanted = ({ locale, url }: Visit, request: Request): boolean =>
  locale.readings
    ? cookieOf(request, 'readings') !== 'off'
    : locale.tag === SOURCE_LANGUAGE && url.searchParams.get(READINGS) === 'on';

/** The Japanese of an opinion with its readings; undefined where nobody wants them or they cannot be had. */
export const opinionReadings = async (
  visit: Visit,
  opinion: Opinion,
  request: Request,
): Promise<readonly (readonly [text: string, read: string])[] | undefined> => {
  if (!hasJapanese(opinion) || !areWanted(visit, request)) return undefined;
  const read = await visit.tryAsk(readOpinionReadings, { params: { id: opinion.id } });
  return read?.texts.map((each) => [each.text, each.read]);
};
