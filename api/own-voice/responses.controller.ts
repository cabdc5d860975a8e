import { Controller, Headers } from '@nestjs/common';
import {
  answerQuestionnaire,
  type InputOf,
  type SubmissionAccepted,
  sendForm,
} from '../../core/contract/index.js';
import { AnswerQuestionnaire, SendForm } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';
import { idempotencyKeyOf } from '../idempotency-key.js';

@Controller()
export class ResponsesController {
  constructor(
    private readonly answering: AnswerQuestionnaire,
    private readonly sending: SendForm,
  ) {}

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

  @Does(sendForm)
  send(
    @Input() { params, body }: InputOf<typeof sendForm>,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<SubmissionAccepted> {
    const idempotencyKey = idempotencyKeyOf(key);
    return this.sending.send(body, { code: params.code, idempotencyKey, uiLang });
  }
}
