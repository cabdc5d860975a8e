import { Controller, Headers } from '@nestjs/common';
import {
  changeVoice,
  type InputOf,
  type MessageAccepted,
  markSeen,
  notUnderstood,
  saySolved,
  writeAgain,
} from '../../core/contract/index.js';
import {
  ChangeOwnVoice,
  MarkSeen,
  SaySolved,
  WriteAgain,
} from '../../core/portals/own-voice/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, ReceiptSecret } from '../http/request.js';
import { idempotencyKeyOf } from '../idempotency-key.js';

/** What the holder of a receipt goes on with: writes again, has not understood, writes anew, says what became of it. */
@Controller()
export class ConversationController {
  constructor(
    private readonly again: WriteAgain,
    private readonly outcome: SaySolved,
    private readonly anew: ChangeOwnVoice,
    private readonly reading: MarkSeen,
  ) {}

  @Does(writeAgain)
  write(
    @Input() { params, body }: InputOf<typeof writeAgain>,
    @ReceiptSecret() secret: string,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<MessageAccepted> {
    const idempotencyKey = idempotencyKeyOf(key);
    return this.again.write({ ...params, ...body, secret, act: 'write', uiLang, idempotencyKey });
  }

  @Does(notUnderstood)
  notUnderstood(
    @Input() { params, body }: InputOf<typeof notUnderstood>,
    @ReceiptSecret() secret: string,
    @Headers('idempotency-key') key: string | undefined,
    @Lang() uiLang: string,
  ): Promise<MessageAccepted> {
    const idempotencyKey = idempotencyKeyOf(key);
    const { text = '', lang } = body;
    const act = 'not_understood';
    return this.again.write({ ...params, text, lang, secret, act, uiLang, idempotencyKey });
  }

  @Does(saySolved)
  solved(
    @Input() { params, body }: InputOf<typeof saySolved>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.outcome.say({ ...params, ...body, secret });
  }

  @Does(changeVoice)
  change(
    @Input() { params, body }: InputOf<typeof changeVoice>,
    @ReceiptSecret() secret: string,
    @Lang() uiLang: string,
  ): Promise<void> {
    return this.anew.change({ ...params, ...body, secret, uiLang });
  }

  @Does(markSeen)
  seen(
    @Input() { params, body }: InputOf<typeof markSeen>,
    @ReceiptSecret() secret: string,
  ): Promise<void> {
    return this.reading.mark({ ...params, ...body, secret });
  }
}
