import { Injectable } from '@nestjs/common';
import type { ResponseInput } from '../../../contract/index.js';
import { type AnswerOptions, TakeAnswer } from '../../../records/questionnaires/index.js';

/** Takes in what somebody answered on a page, on their own device or at a counter. Errors: those of `TakeAnswer`. */
@Injectable()
export class AnswerQuestionnaire {
  constructor(private readonly taking: TakeAnswer) {}

  answer(
    { way = 'page', ...input }: ResponseInput,
    options: Omit<AnswerOptions, 'way' | 'enteredBy'>,
  ): Promise<{ counted: true }> {
    return this.taking.take(input, { ...options, way });
  }
}
