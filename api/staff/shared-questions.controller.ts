import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type DeskSharing,
  decideShared,
  type InputOf,
  listDeskShared,
  type OutputOf,
  readDeskSharing,
  retractShared,
  writeShared,
} from '../../core/contract/index.js';
import { ReadDeskShared, WorkOnShared } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class DeskSharedController {
  constructor(
    private readonly reading: ReadDeskShared,
    private readonly working: WorkOnShared,
  ) {}

  @Does(listDeskShared)
  list(@Staff() actor: StaffActor): Promise<OutputOf<typeof listDeskShared>> {
    return this.reading.list(actor);
  }

  @Does(readDeskSharing)
  one(
    @Input() { params }: InputOf<typeof readDeskSharing>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<DeskSharing> {
    return this.reading.one(actor, params.id, lang);
  }

  @Does(writeShared)
  write(
    @Input() { params, body }: InputOf<typeof writeShared>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.write(actor, params.id, body);
  }

  @Does(decideShared)
  decide(
    @Input() { params, body }: InputOf<typeof decideShared>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.decide(actor, params.id, body);
  }

  @Does(retractShared)
  retract(
    @Input() { params, body }: InputOf<typeof retractShared>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.working.retract(actor, params.id, body.reason);
  }
}
