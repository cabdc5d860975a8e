import { Inject, Injectable } from '@nestjs/common';
import { CITY } from '../../../../base/city/index.js';
import { AppError, invalid } from '../../../../base/kernel/index.js';
import {
  emptied,
  findPersonalData,
  guardOptionsOf,
  markOf,
  type PersonalFind,
  type PublicCity,
  redacted,
} from '../../../../classification/index.js';
import type { FieldError, Redaction, Waiver } from '../../../../contract/index.js';
import { baseOf } from '../../../../language/index.js';

interface PublicWords {
  readonly publicText: string;
  readonly lang: string;
  /** Spans of the original whose words nobody is to read. */
  readonly redactions?: readonly Redaction[];
  readonly original?: string;
  /** Spans of the public text, or of the answer, that may stay. */
  readonly waived?: readonly Waiver[];
  /** What is published with it. */
  readonly answer?: string;
  /** What readers are told of a correction. */
  readonly note?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
const covers = (span: Span, find: Span): boolean =>
  span.start <= find.start && find.end <= span.end;
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The one gate of every text that is about to be read by everybody: publishing and correcting what is published both go
 * through it.
 */
@Injectable()
export class PublicText {
  constructor(@Inject(CITY) private readonly city: PublicCity) {}

  /**
   * The words of a text that seem to point at a person, and stand in none of the `hidden` spans. Looked for in the text as it
   * was given and as it is once they are hidden: some stand out only beside what is hidden, others only without it.
   */
  findsIn(text: string, hidden: readonly PersonalFind[] = []): PersonalFind[] {
    const read = (words: string) => findPersonalData(words, guardOptionsOf(this.city));
    const given = read(text).filter((find) => !hidden.some((span) => touches(span, find)));
    if (!hidden.length) return given;
    const without = read(emptied(text, hidden)).filter(
      (find) => !given.some((known) => touches(known, find)),
    );
    return [...given, ...without].sort((a, b) => a.start - b.start);
  }

  /**
   * What everybody may read. A redaction whose words still stand in the public text, in the place where the original has
   * them, is carried out: a mark stands there. Errors: `invalid` for a span outside its text; `personal_data_left` with
   * every find, at its place in the text that was given, that is neither redacted nor waived.
   */
  check({
    publicText,
    lang,
    original = '',
    answer = '',
    note = '',
    ...given
  }: PublicWords): string {
    const { redactions = [], waived = [] } = given;
    if (!publicText.trim()) throw invalid({ path: 'publicText', code: 'required' });
    const of = ({ in: field = 'publicText' }: Waiver) => field;
    const texts: Readonly<Record<string, string>> = { publicText, answer, note };
    const outside = [
      ...strays('redactions', redactions, () => original.length),
      ...strays('waived', waived, (waiver) => texts[of(waiver)]?.length ?? 0),
    ];
    if (outside.length) throw invalid(...outside);

    const standing = redactions.filter(
      ({ start, end }) => publicText.slice(start, end) === original.slice(start, end),
    );
    const left = Object.entries(texts).flatMap(([path, text]) =>
      this.left(
        path,
        text,
        waived.filter((waiver) => of(waiver) === path),
        path === 'publicText' ? standing : [],
      ),
    );
    if (left.length) throw new AppError('personal_data_left', left);
    return redacted(publicText, standing, ({ kind }) => markOf(kind, baseOf(lang)));
  }

  /**
   * That none of these texts, by their fields, seems to point at a person, but for what may stay in one with a reason: for
   * words of the city that everybody reads from now on. A waiver that is not of the note is of `text`. Errors: `invalid` for a span outside its text; `personal_data_left`.
   */
  mustBeFree(texts: Readonly<Record<string, string>>, waived: readonly Waiver[] = []): void {
    const of = (waiver: Waiver) => (waiver.in === 'note' ? 'note' : 'text');
    const outside = strays('waived', waived, (waiver) => texts[of(waiver)]?.length ?? 0);
    if (outside.length) throw invalid(...outside);
    const left = Object.entries(texts).flatMap(([path, text]) =>
      this.left(
        path,
        text,
        waived.filter((waiver) => of(waiver) === path),
      ),
    );
    if (left.length) throw new AppError('personal_data_left', left);
  }

  private left(
    path: string,
    text: string,
    waived: readonly Waiver[],
    hidden: readonly PersonalFind[] = [],
  ): FieldError[] {
    return this.findsIn(text, hidden)
      .filter((find) => !waived.some((waiver) => covers(waiver, find)))
      .map(({ start, end, kind }) => ({
        path,
        code: 'personal_data',
        params: { start, end, kind },
      }));
  }
}

/** Spans that are empty or end outside their text. */
const strays = <S extends { readonly start: number; readonly end: number }>(
  path: string,
  spans: readonly S[],
  lengthOf: (span: S) => number,
): FieldError[] =>
  spans.flatMap((span, i) =>
    span.start < span.end && span.end <= lengthOf(span)
      ? []
      : [{ path: `${path}.${i}`, code: 'not_allowed' }],
  );
