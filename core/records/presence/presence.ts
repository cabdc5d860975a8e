import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import { PresenceRepository } from './presence.repository.js';

/** Milliseconds after which somebody who said nothing is taken to have left. */
const FORGOTTEN_AFTER = 20_000;

/** The instant from which on a word of somebody's presence still counts. */
export const presentSince = (now: Date): Date => new Date(now.getTime() - FORGOTTEN_AFTER);

/** Who is at which voice now: kept for seconds, written to no log, lost with the machine. */
@Injectable()
export class Presence {
  constructor(
    private readonly repository: PresenceRepository,
    private readonly clock: Clock,
  ) {}

  async tell(voiceId: string, staffId: string, at: 'looking' | 'writing' | 'gone'): Promise<void> {
    const now = this.clock.now();
    if (at === 'gone') await this.repository.drop(voiceId, staffId);
    else await this.repository.keep(voiceId, staffId, at === 'writing', now);
    await this.repository.clear(presentSince(now));
  }
}
