import { Controller } from '@nestjs/common';
import {
  askWayBack,
  confirmAddress,
  type InputOf,
  lookAtAddressLink,
  lookAtWayBack,
  type OutputOf,
  renewSecrets,
} from '../../core/contract/index.js';
import { AskWayBack, ConfirmAddress, RenewSecrets } from '../../core/portals/own-voice/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class WaysBackController {
  constructor(
    private readonly askWayBack: AskWayBack,
    private readonly confirmAddress: ConfirmAddress,
    private readonly renewSecrets: RenewSecrets,
  ) {}

  @Does(askWayBack)
  ask(@Input() { body }: InputOf<typeof askWayBack>, @Lang() lang: string): Promise<void> {
    return this.askWayBack.ask(body.email, lang);
  }

  @Does(lookAtAddressLink)
  lookAtAddress(
    @Input() { body }: InputOf<typeof lookAtAddressLink>,
  ): Promise<OutputOf<typeof lookAtAddressLink>> {
    return this.confirmAddress.look(body.token);
  }

  @Does(confirmAddress)
  confirm(@Input() { body }: InputOf<typeof confirmAddress>): Promise<void> {
    return this.confirmAddress.confirm(body.token);
  }

  @Does(lookAtWayBack)
  lookAtVoices(
    @Input() { body }: InputOf<typeof lookAtWayBack>,
  ): Promise<OutputOf<typeof lookAtWayBack>> {
    return this.renewSecrets.look(body.token);
  }

  @Does(renewSecrets)
  renew(@Input() { body }: InputOf<typeof renewSecrets>): Promise<OutputOf<typeof renewSecrets>> {
    return this.renewSecrets.renew(body.token, body.receipts);
  }
}
