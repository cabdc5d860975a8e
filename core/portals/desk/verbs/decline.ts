import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/** Ends a voice without an answer; the reason code is told to the sender, and of an opinion to everybody, without its words. */
@Injectable()
export class DeclineVoice implements DeskVerb<'decline'> {
  constructor(private readonly clock: Clock) {}

  prepare(_actor: StaffActor, { reason }: VerbInput<'decline'>): Doing {
    return () => ({
      change: { declined: { reason, at: this.clock.now() } },
      reason,
      drafts: 'drop',
    });
  }
}
