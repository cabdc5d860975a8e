import { Body, Controller, Get, Header, Headers, Param, Post } from '@nestjs/common';
import {
  type OwnSubmission,
  ownSubmission,
  type SubmissionAccepted,
  type SubmissionInput,
  submissionAccepted,
  submissionInput,
} from '../../core/contract/index.js';
import { ReadOwnVoice, WithdrawOwnVoice } from '../../core/portals/own-voice/index.js';
import { SubmitSubmission } from '../../core/portals/public/index.js';
import { Endpoint } from '../http/endpoint.js';
import { langQuery } from '../http/query.js';
import { Lang, ReceiptSecret } from '../http/request.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { idempotencyKeyOf } from './idempotency-key.js';

const RECEIPT_HEADER = {
  Authorization: 'Receipt <secret>: the secret shown once when the voice was sent',
};

@Controller('api/submissions')
export class SubmissionsController {
  constructor(
    private readonly submitSubmission: SubmitSubmission,
    private readonly readOwnVoice: ReadOwnVoice,
    private readonly withdrawOwnVoice: WithdrawOwnVoice,
  ) {}

  @Post()
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Send an opinion or ask for consultation',
    access: 'public',
    tag: 'submissions',
    status: 201,
    query: langQuery,
    body: submissionInput,
    bodyExample: {
      kind: 'opinion',
      text: 'Gostaria de aulas de japonês à noite.',
      measure: '5-4-1',
      lang: 'pt-BR',
      uiLang: 'pt-BR',
      consentToPublish: true,
    },
    response: submissionAccepted,
    headers: {
      'Idempotency-Key':
        'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and body is answered with the first receipt',
    },
    errors: [
      'invalid',
      'bad_json',
      'unsupported_media_type',
      'too_large',
      'idempotency_conflict',
      'idempotency_key_invalid',
      'unavailable',
    ],
  })
  async submit(
    @Body(new ZodPipe(submissionInput)) input: SubmissionInput,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() lang: string,
  ): Promise<SubmissionAccepted> {
    return this.submitSubmission.submitAndName(input, {
      idempotencyKey: idempotencyKeyOf(key),
      uiLang: lang,
    });
  }

  @Get(':receipt')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Status, answers and what may be done',
    access: 'receipt',
    tag: 'submissions',
    query: langQuery,
    response: ownSubmission,
    headers: RECEIPT_HEADER,
    errors: ['receipt_unknown'],
  })
  read(
    @Param('receipt') receipt: string,
    @ReceiptSecret() secret: string,
    @Lang() lang: string,
  ): Promise<OwnSubmission> {
    return this.readOwnVoice.read({ receipt, secret, lang });
  }

  @Post(':receipt/withdraw')
  @Endpoint({
    summary: 'Take the voice back, until it is answered',
    access: 'receipt',
    tag: 'submissions',
    headers: RECEIPT_HEADER,
    errors: ['receipt_unknown', 'move_not_allowed'],
  })
  async withdraw(
    @Param('receipt') receipt: string,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    await this.withdrawOwnVoice.withdraw({ receipt, secret });
  }
}
