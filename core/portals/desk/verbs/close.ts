import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { PerformVerb, type VerbInput } from './perform-verb.js';

/** Puts an answered voice away. */
@Injectable()
export class CloseVoice {
  constructor(private readonly verbs: PerformVerb) {}

  close(actor: StaffActor, input: VerbInput): Promise<void> {
    return this.verbs.perform(actor, 'close', input);
  }
}
