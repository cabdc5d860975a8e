import type { StaffSubmission } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { dayOf } from '../../dates.js';
import {
  type JapaneseView,
  type LanguageLink,
  presentJapanese,
  presentLanguages,
} from '../japanese/present-japanese.js';

type Moderation = NonNullable<StaffSubmission['moderation']>;
type Appeal = NonNullable<Moderation['appeal']>;

/** The decision that it is not public, with its times in words and in which languages its sender reads it. */
export interface ModerationView extends Pick<Moderation, 'act' | 'reason' | 'note' | 'at' | 'by'> {
  readonly noteLanguages: readonly LanguageLink[];
  readonly appeal:
    | (Pick<Appeal, 'text' | 'lang' | 'at' | 'outcome' | 'reply'> & {
        /** Null of what is in Japanese. */
        readonly japanese: JapaneseView | null;
        readonly replyLanguages: readonly LanguageLink[];
      })
    | null;
}

/** Made on the server, see `dates.ts`. */
export const presentModeration = (moderation: Moderation, locale: CityLocale): ModerationView => {
  const { act, reason, note, at, by, appeal, translations } = moderation;
  const of = (kind: (typeof translations)[number]['kind']) =>
    translations.filter((one) => one.kind === kind);
  return {
    ...{ act, reason, note, by },
    at: dayOf(at, locale),
    noteLanguages: presentLanguages(of('decision_note'), locale),
    appeal: appeal && {
      ...{ text: appeal.text, lang: appeal.lang, outcome: appeal.outcome, reply: appeal.reply },
      at: dayOf(appeal.at, locale),
      japanese: presentJapanese(appeal, of('appeal')[0], locale),
      replyLanguages: presentLanguages(of('appeal_reply'), locale),
    },
  };
};
