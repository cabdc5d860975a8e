import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type Disclosure,
  type DisposalView,
  decideDisposal,
  discloseVoice,
  type InputOf,
  type OutputOf,
  readDisposal,
  readRegister,
} from '../../core/contract/index.js';
import { DecideDisposal, DiscloseVoice, ReadDisposal } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class DisposalController {
  constructor(
    private readonly reading: ReadDisposal,
    private readonly deciding: DecideDisposal,
    private readonly disclosing: DiscloseVoice,
  ) {}

  @Does(readDisposal)
  view(@Staff() actor: StaffActor, @Lang() uiLang: string): Promise<DisposalView> {
    return this.reading.view(actor, uiLang);
  }

  @Does(decideDisposal)
  decide(
    @Input() { params, body }: InputOf<typeof decideDisposal>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.deciding.decide(actor, params.id, body);
  }

  @Does(discloseVoice)
  disclose(
    @Input() { params }: InputOf<typeof discloseVoice>,
    @Staff() actor: StaffActor,
    @Lang() uiLang: string,
  ): Promise<Disclosure> {
    return this.disclosing.disclose(actor, params.id, uiLang);
  }

  @Does(readRegister)
  register(
    @Input() { query }: InputOf<typeof readRegister>,
    @Staff() actor: StaffActor,
    @Lang() uiLang: string,
  ): Promise<OutputOf<typeof readRegister>> {
    return this.reading.register(actor, uiLang, query);
  }
}
