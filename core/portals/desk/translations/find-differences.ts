import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import { PEOPLE_OF_JAPAN } from '../../../classification/index.js';
import type { SlipWaiver, TranslationSlip } from '../../../contract/index.js';
import { findSlips } from '../../../language/faithful/index.js';
import { CITY_READINGS } from '../../../records/readings/index.js';
import type { TranslationWords } from '../../../records/submissions/index.js';

interface Languages {
  readonly sourceLang: string;
  readonly lang: string;
}
type Hit = { source: string; start: number; end: number; says: string[] };

/** What a translation does not say as its source does, and the words of the city's glossary that stand in a source. */
@Injectable()
export class FindDifferences {
  private readonly readings: ReadonlyMap<string, string>;

  constructor(
    @Inject(CITY_SENTENCES) private readonly city: CitySentences,
    @Inject(CITY) private readonly place: Pick<City, 'name'>,
    @Inject(CITY_READINGS) readings: readonly (readonly [string, string])[],
  ) {
    this.readings = new Map(readings);
  }

  /**
   * Sentence by sentence; what is missing altogether counts where `whole` is asked for. A sentence of the city's bank is not
   * compared: its words are compared once for all where the bank is looked through, its values were put in by us.
   */
  find(
    { source, text, sentences }: Omit<TranslationWords, 'id'>,
    { sourceLang, lang }: Languages,
    { whole }: { readonly whole: boolean },
  ): TranslationSlip[] {
    const { terms } = this.city;
    const names = [this.place.name.replace(/[市区町村]$/, '')];
    const slips = (from: string, to: string, sentence: number | null): TranslationSlip[] =>
      findSlips(
        { text: from, lang: sourceLang },
        { text: to, lang },
        { terms, names, readings: this.readings, people: PEOPLE_OF_JAPAN },
      ).map((slip) => ({ ...slip, sentence }));
    if (!sentences) return slips(source, text, null);
    return sentences.flatMap((one, i) =>
      one.origin !== 'sentences' && (one.text || whole) ? slips(one.source, one.text, i) : [],
    );
  }

  terms(source: string, { sourceLang, lang }: Languages): Hit[] {
    const hits = this.city.terms.flatMap((term) =>
      (term[sourceLang] ?? []).flatMap((word) => {
        const start = source.indexOf(word);
        const says = [...(term[lang] ?? [])];
        return start < 0 || !says.length
          ? []
          : [{ source: word, start, end: start + word.length, says }];
      }),
    );
    // The longest of those that stand in one another.
    return hits
      .filter(
        (hit) =>
          !hits.some(
            (other) =>
              other !== hit &&
              other.start <= hit.start &&
              hit.end <= other.end &&
              other.end - other.start > hit.end - hit.start,
          ),
      )
      .sort((a, b) => a.start - b.start);
  }
}

/**
 * Those that keep a translation from being checked: nobody has given a reason for them. Another word than the glossary's does
 * not; it is shown, for a good translator chooses another in one text of four.
 */
export const notWaived = (
  slips: readonly TranslationSlip[],
  waived: readonly SlipWaiver[],
): TranslationSlip[] =>
  slips.filter(
    (slip) =>
      slip.kind !== 'term' &&
      !waived.some(({ kind, value }) => kind === slip.kind && value === slip.value),
  );
