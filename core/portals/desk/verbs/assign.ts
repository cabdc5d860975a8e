import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { PerformVerb, type VerbInput } from './perform-verb.js';

/** A person takes a voice: it is in progress, and others see who has it. */
@Injectable()
export class AssignVoice {
  constructor(private readonly verbs: PerformVerb) {}

  assign(actor: StaffActor, input: VerbInput): Promise<void> {
    return this.verbs.perform(actor, 'assign', input, () => ({ change: { assigneeId: actor.id } }));
  }
}
