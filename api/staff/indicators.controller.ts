import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type DeskIndicator,
  type InputOf,
  listDeskIndicators,
  type Statement,
  stateActual,
} from '../../core/contract/index.js';
import { StaffIndicators } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class StaffIndicatorsController {
  constructor(private readonly indicators: StaffIndicators) {}

  @Does(listDeskIndicators)
  list(@Staff() actor: StaffActor, @Lang() lang: string): Promise<{ items: DeskIndicator[] }> {
    return this.indicators.list(actor, lang);
  }

  @Does(stateActual)
  state(
    @Input() { params, body }: InputOf<typeof stateActual>,
    @Staff() actor: StaffActor,
  ): Promise<Statement> {
    return this.indicators.state(actor, params.code, body);
  }
}
