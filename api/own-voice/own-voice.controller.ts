import { Controller, Headers } from '@nestjs/common';
import {
  appealDecision,
  changeConsent,
  changeSharing,
  type InputOf,
  type OwnSubmission,
  readAnswersWithReadings,
  readOwnVoice,
  type SubmissionAccepted,
  submitVoice,
  type TextsWithReadings,
  withdrawVoice,
} from '../../core/contract/index.js';
import {
  AppealDecision,
  ChangeOwnConsent,
  ChangeSharing,
  ReadOwnVoice,
  ReadWithReadings,
  WithdrawOwnVoice,
} from '../../core/portals/own-voice/index.js';
import { SubmitSubmission } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, ReceiptSecret } from '../http/request.js';
import { idempotencyKeyOf } from '../idempotency-key.js';

@Controller()
export class OwnVoiceController {
  constructor(
    private readonly submitSubmission: SubmitSubmission,
    private readonly readOwnVoice: ReadOwnVoice,
    private readonly withReadings: ReadWithReadings,
    private readonly withdrawOwnVoice: WithdrawOwnVoice,
    private readonly changeOwnConsent: ChangeOwnConsent,
    private readonly changingSharing: ChangeSharing,
    private readonly appealing: AppealDecision,
  ) {}

  @Does(submitVoice, SubmitSubmission)
  submit(
    @Input() { body }: InputOf<typeof submitVoice>,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<SubmissionAccepted> {
    const idempotencyKey = idempotencyKeyOf(key);
    return this.submitSubmission.submitAndName(body, { idempotencyKey, uiLang });
  }

  @Does(readOwnVoice)
  read(
    @Input() { params, query }: InputOf<typeof readOwnVoice>,
    @ReceiptSecret() secret: string,
    @Lang() lang: string,
  ): Promise<OwnSubmission> {
    return this.readOwnVoice.read({ ...params, ...query, secret, lang });
  }

  @Does(readAnswersWithReadings)
  readAloud(
    @Input() { params }: InputOf<typeof readAnswersWithReadings>,
    @ReceiptSecret() secret: string,
    @Lang() lang: string,
  ): Promise<TextsWithReadings> {
    return this.withReadings.read({ ...params, secret, lang });
  }

  @Does(withdrawVoice)
  withdraw(
    @Input() { params }: InputOf<typeof withdrawVoice>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.withdrawOwnVoice.withdraw({ ...params, secret });
  }

  @Does(changeConsent)
  consent(
    @Input() { params, body }: InputOf<typeof changeConsent>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changeOwnConsent.change({ ...params, ...body, secret });
  }

  @Does(changeSharing)
  sharing(
    @Input() { params, body }: InputOf<typeof changeSharing>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.changingSharing.change({ ...params, ...body, secret });
  }

  @Does(appealDecision)
  appeal(
    @Input() { params, body }: InputOf<typeof appealDecision>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.appealing.appeal({ ...params, ...body, secret });
  }
}
