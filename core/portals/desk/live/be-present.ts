import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { Presence } from '../../../records/presence/index.js';
import { LiveQueries } from './live.queries.js';

/** Lets colleagues know that somebody is at a voice. Error: `not_found` for one that this person may not open. */
@Injectable()
export class BePresent {
  constructor(
    private readonly queries: LiveQueries,
    private readonly presence: Presence,
    private readonly clock: Clock,
  ) {}

  async tell(actor: StaffActor, voice: string, at: 'looking' | 'writing' | 'gone'): Promise<void> {
    const open = await this.queries.openOf(actor, [voice], this.clock.now());
    if (!open.has(voice)) throw new AppError('not_found');
    await this.presence.tell(voice, actor.id, at);
  }
}
