import type {
  SlipWaiver,
  Translation,
  TranslationSlip,
} from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { momentOf } from '../../dates.js';
import { presentTranslationRow, type TranslationRow } from '../list/present-translations.js';
import { type ChangedPiece, sourceChanges } from './source-changes.js';

type Plain = 'version' | 'source' | 'text' | 'replacedBy' | 'sentences';

/** A sentence of the source, or the whole source where it was translated as a whole. */
export interface SentenceView {
  readonly source: string;
  readonly text: string;
  readonly origin: Translation['sentences'][number]['origin'];
  readonly checked: boolean;
  readonly proposals: Translation['sentences'][number]['proposals'];
  readonly terms: Translation['sentences'][number]['terms'];
  /** It did not stand in what the source said before. */
  readonly isNew: boolean;
}

/** A difference, with the sentence that it is shown at. */
export type SlipView = TranslationSlip & { readonly at: number };

export interface TranslationView extends TranslationRow, Pick<Translation, Plain> {
  readonly voice: Translation['voice'];
  readonly parts: readonly SentenceView[];
  /** The field of a part: `sentences.3`, or `text` where there is but one whole. */
  readonly isWhole: boolean;
  readonly slips: readonly SlipView[];
  readonly waived: readonly SlipWaiver[];
  readonly checker: string;
  /** When it was checked. */
  readonly checked: string;
  /** How the source changed since it was translated last, with that translation. */
  readonly changes: { readonly pieces: readonly ChangedPiece[]; readonly text: string } | null;
  readonly beside: readonly { readonly text: string; readonly by: string; readonly at: string }[];
  readonly typed: Translation['typed'];
  /** What colleagues have typed and not sent, by the parts. */
  readonly typing: readonly {
    readonly by: string;
    readonly at: string;
    readonly texts: readonly string[];
  }[];
}

/** Where a difference is shown: one of the whole text at the first part. */
export const slipView = (slip: TranslationSlip): SlipView => ({ ...slip, at: slip.sentence ?? 0 });

/** Changes at the ends of a sentence that are none. */
const plain = (text: string) => text.replace(/\s+/g, '');

/** One translation as the page shows it: made on the server, see `dates.ts`. */
export const presentTranslation = (
  translation: Translation,
  locale: CityLocale,
  now: number,
): TranslationView => {
  const { version, source, text, replacedBy, sentences, earlier, sourceLang } = translation;
  const isWhole = sentences.length === 0;
  const before = plain(earlier?.source ?? '');
  const isNew = (sentence: string) => before !== '' && !before.includes(plain(sentence));
  return {
    ...presentTranslationRow(translation, locale, now),
    ...{ version, source, text, replacedBy, sentences },
    voice: translation.voice,
    isWhole,
    parts: isWhole
      ? [
          {
            ...{ source, text, origin: translation.origin, checked: false },
            ...{ proposals: [], terms: [], isNew: false },
          },
        ]
      : sentences.map((sentence) => ({ ...sentence, isNew: isNew(sentence.source) })),
    slips: translation.slips.map(slipView),
    waived: translation.waived,
    checker: translation.checker ?? '',
    checked: translation.checkedAt ? momentOf(translation.checkedAt, locale) : '',
    changes: earlier && {
      pieces: sourceChanges(earlier.source, source, sourceLang),
      text: earlier.text,
    },
    beside: translation.beside.map((one) => ({ ...one, at: momentOf(one.at, locale) })),
    typed: translation.typed,
    typing: translation.typing.map(({ by, at, fields }) => ({
      by,
      at: momentOf(at, locale),
      texts: isWhole
        ? [fields.text ?? '']
        : sentences.map((_, i) => fields[`sentences.${i}`] ?? ''),
    })),
  };
};
