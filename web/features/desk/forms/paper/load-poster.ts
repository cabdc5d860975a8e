import { readQuestionnaire } from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE, withoutReadings } from '../../../../../core/language/index.js';
import type { Visit } from '../../../../api/visit.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { type Both, both, type Plain } from './both.js';

/** A sheet with the code that leads to a form, in one language with Japanese beside it; of one of its places where `at` names it. */
export const loadPoster = async (
  visit: Visit,
  code: string,
  plainIn: (tag: string) => Plain,
  origin: string,
) => {
  const { searchParams } = visit.url;
  const asked = LOCALES.exact(searchParams.get('of') ?? '')?.tag ?? visit.locale.tag;
  const read = (tag: string) => visit.sendIn(tag)(readQuestionnaire, { params: { code } });
  const [here, source] = await Promise.all([read(asked), read(SOURCE_LANGUAGE)]);
  if (!here.ok || !source.ok) throw new Response(null, { status: 404 });
  const { texts } = here.data;
  const placeOf = (at: string): Both =>
    both(withoutReadings(texts.at?.[at] ?? at), withoutReadings(source.data.texts.at?.[at] ?? at));
  const at = here.data.at.find((one) => one === searchParams.get('at'));
  // The words may be in a language near the one that was asked for; the page that the code opens is in that one.
  const link = new URL(`/${asked}/ask/${code}`, origin);
  if (at) link.searchParams.set('at', at);
  const [plain, plainJa] = [plainIn(here.data.lang), plainIn(SOURCE_LANGUAGE)];
  return {
    tag: here.data.lang,
    dir: LOCALES.exact(here.data.lang)?.dir ?? 'ltr',
    code,
    asked,
    at,
    link: link.href,
    title: both(withoutReadings(texts.title), withoutReadings(source.data.texts.title)),
    lead: both(withoutReadings(texts.lead), withoutReadings(source.data.texts.lead)),
    how: both(plain('ask.poster.how'), plainJa('ask.poster.how')),
    city: both(plain('city.name'), plainJa('city.name')),
    place: at ? placeOf(at) : null,
    places: here.data.at.map((one) => ({ at: one, name: placeOf(one)[0] })),
    languages: LOCALES.rows.map((row) => ({ tag: row.tag, autonym: row.autonym })),
  };
};
export type PosterView = Awaited<ReturnType<typeof loadPoster>>;
