import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type CorrectedReading,
  correctReading,
  type InputOf,
  listReadings,
  type ProposedReadings,
  proposeReadingsOf,
} from '../../core/contract/index.js';
import { StaffReadings } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

@Controller()
export class ReadingsController {
  constructor(private readonly readings: StaffReadings) {}

  @Does(proposeReadingsOf)
  propose(@Input() { body }: InputOf<typeof proposeReadingsOf>): Promise<ProposedReadings> {
    return this.readings.propose(body.text);
  }

  @Does(listReadings)
  list(): Promise<{ items: CorrectedReading[] }> {
    return this.readings.corrected();
  }

  @Does(correctReading)
  correct(
    @Input() { params, body }: InputOf<typeof correctReading>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.readings.correct(actor, params.word, body.reading);
  }
}
