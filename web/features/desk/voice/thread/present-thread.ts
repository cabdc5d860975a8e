import type { StaffSubmission } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { dayOf, momentOf } from '../../dates.js';
import {
  type JapaneseView,
  type LanguageLink,
  presentJapanese,
  presentLanguages,
} from '../japanese/present-japanese.js';

type Message = StaffSubmission['messages'][number];

/** In the address of a voice: of its conversation what came before this message. */
export const BEFORE = 'before';

/** What went to and fro as the page shows it: made on the server, see `dates.ts`. */
export interface ThreadView {
  /** Of how many things it tells. */
  readonly length: number;
  readonly messages: readonly (Pick<Message, 'id' | 'from' | 'kind' | 'text' | 'lang'> & {
    readonly at: string;
    readonly author: string;
    /** Null of what is in Japanese. */
    readonly japanese: JapaneseView | null;
    /** Of what the section wrote. */
    readonly languages: readonly LanguageLink[];
  })[];
  /** How many messages came before these. */
  readonly cut: number;
  /** The first of these, by which what came before is asked for. */
  readonly first: string | undefined;
  /** They are an older part. */
  readonly isOlder: boolean;
  /** What the sender wrote first, before it was written anew. */
  readonly before: readonly {
    readonly text: string;
    readonly lang: string;
    readonly until: string;
  }[];
  /** Since when the section waits for the sender. */
  readonly waiting: string | null;
}

export const threadOf = (voice: StaffSubmission, locale: CityLocale): ThreadView => ({
  length:
    voice.earlierMessages +
    voice.messages.length +
    voice.earlierTexts.length +
    (voice.solved ? 1 : 0),
  messages: voice.messages.map(({ author, at, translations, ...message }) => ({
    ...message,
    japanese: message.text
      ? presentJapanese(
          message,
          translations?.find(({ lang }) => lang === 'ja'),
          locale,
        )
      : null,
    languages: message.from === 'section' ? presentLanguages(translations, locale) : [],
    author: author ?? '',
    at: momentOf(at, locale),
  })),
  cut: voice.earlierMessages,
  first: voice.messages[0]?.id,
  isOlder: voice.messagesBefore !== null,
  before: voice.earlierTexts.map(({ until, ...one }) => ({
    ...one,
    until: momentOf(until, locale),
  })),
  waiting: voice.waitingSince && dayOf(voice.waitingSince, locale),
});
