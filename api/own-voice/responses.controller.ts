import { Controller, Headers } from '@nestjs/common';
import { answerQuestionnaire, type InputOf } from '../../core/contract/index.js';
import { AnswerQuestionnaire } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';
import { idempotencyKeyOf } from './idempotency-key.js';

@Controller()
export class ResponsesController {
  constructor(private readonly answering: AnswerQuestionnaire) {}

  @Does(answerQuestionnaire)
  answer(
    @Input() { params, body }: InputOf<typeof answerQuestionnaire>,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<{ counted: true }> {
    return this.answering.answer(body, {
      code: params.code,
      idempotencyKey: idempotencyKeyOf(key),
      uiLang,
    });
  }
}
