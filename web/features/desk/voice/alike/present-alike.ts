import type { AlikeVoices } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { dayOf } from '../../dates.js';

type Alike = AlikeVoices['items'][number];

export interface AlikeView
  extends Pick<Alike, 'id' | 'receipt' | 'status' | 'excerpt' | 'lang' | 'copy'> {
  readonly section: string;
  readonly received: string;
  readonly percent: number;
}

/** Copies first, then the others in the API's order: the likest first. */
export const presentAlike = (items: readonly Alike[], locale: CityLocale): AlikeView[] =>
  [...items]
    .sort((a, b) => Number(b.copy) - Number(a.copy))
    .map(({ id, receipt, status, excerpt, lang, copy, section, receivedAt, score }) => ({
      ...{ id, receipt, status, excerpt, lang, copy },
      section: section?.name ?? '',
      received: dayOf(receivedAt, locale),
      percent: Math.round(score * 100),
    }));
