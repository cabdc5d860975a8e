import { Injectable } from '@nestjs/common';
import { AppError } from '../../../base/kernel/index.js';
import type { FieldError, PersonalKind, SharedWaiver } from '../../../contract/index.js';
import { PublicText } from '../verbs/publishing/public-text.js';

interface Written {
  readonly question: string;
  readonly answer: string;
  readonly waived: readonly SharedWaiver[];
}
interface Find {
  readonly field: 'question' | 'answer';
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}

/** Looks for what points at a person in an entry, before anybody reads it. */
@Injectable()
export class SharedGuard {
  constructor(private readonly publicText: PublicText) {}

  /** What is left: found, and not waived. A reason holds for words, wherever they stand, and for no others. */
  finds({ waived, ...texts }: Written): Find[] {
    return (['question', 'answer'] as const).flatMap((field) =>
      this.publicText
        .findsIn(texts[field])
        .map(({ start, end, kind }) => ({
          ...{ field, start, end, kind },
          words: texts[field].slice(start, end),
        }))
        .filter(({ words }) => !waived.some((one) => one.words === words)),
    );
  }

  /** Error: `personal_data_left` with each place. */
  mustBeFree(written: Written): void {
    const left = this.finds(written).map(
      ({ field, start, end, kind }): FieldError => ({
        ...{ path: field, code: 'personal_data', params: { start, end, kind } },
      }),
    );
    if (left.length) throw new AppError('personal_data_left', left);
  }
}
