import { measureOf } from '../../../core/contract/index.js';
import type { Words } from '../../i18n/words.js';

/** Whether whoever comes for this measure may have been hurt: then no page of it asks for a public voice. */
export const isConfided = ({ city }: Pick<Words, 'city'>, code: string): boolean =>
  city.matters.confided.includes(measureOf(code));

/** Where a page about a measure asks its reader to go: to write an opinion, or to be heard in confidence. */
export const wayToSpeak = (words: Pick<Words, 'city'>, code: string | null | undefined) =>
  code && isConfided(words, code)
    ? ({
        // Without its code: the address of what is confided tells nothing.
        path: '/consultation',
        say: 'measure.ask',
        kind: 'help',
      } as const)
    : ({
        path: code ? `/opinion?measure=${measureOf(code)}` : '/opinion',
        say: code ? 'measure.speak' : 'opinion.title',
        kind: undefined,
      } as const);
