import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import type { DECLINE_REASONS } from '../../../contract/index.js';
import { PerformVerb, type VerbInput } from './perform-verb.js';

interface DeclineInput extends VerbInput {
  readonly reason: (typeof DECLINE_REASONS)[number];
}

/** Ends a voice without an answer; the reason code is told to the sender. */
@Injectable()
export class DeclineVoice {
  constructor(private readonly verbs: PerformVerb) {}

  decline(actor: StaffActor, { reason, ...input }: DeclineInput): Promise<void> {
    return this.verbs.perform(actor, 'decline', input, () => ({
      change: { declinedReason: reason },
      reason,
    }));
  }
}
