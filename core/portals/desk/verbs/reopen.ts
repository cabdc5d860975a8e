import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { promisedAnew } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/** Opens a voice that was answered or closed again: an answer needs correcting, or the matter goes on. */
@Injectable()
export class ReopenVoice implements DeskVerb<'reopen'> {
  constructor(
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** The promise is counted anew from today; the old one has been kept or is over. */
  prepare(_actor: StaffActor, { reason }: VerbInput<'reopen'>): Doing {
    return ([voice]) => ({
      change: {
        dueAt: promisedAnew(voice, this.clock.now(), this.calendar),
        dueMoved: 'reopened',
      },
      reason,
    });
  }
}
