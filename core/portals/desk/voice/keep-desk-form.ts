import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { DeskForm, StaffVerb } from '../../../contract/index.js';
import { DeskFormRepository } from '../../../records/submissions/index.js';
import { LiveQueries } from '../live/live.queries.js';

/**
 * Keeps what a person types into a form of a voice until it is sent, so that it outlives session, tab and machine. Nobody
 * else reads it, nothing of it is logged, and the voice does not change by it.
 */
@Injectable()
export class KeepDeskForm {
  constructor(
    private readonly voices: LiveQueries,
    private readonly forms: DeskFormRepository,
    private readonly clock: Clock,
  ) {}

  /** Error: `not_found` for a voice that this person may not open. Where nothing is typed any more, nothing is kept. */
  async keep(
    actor: StaffActor,
    voice: string,
    { verb, fields }: Pick<DeskForm, 'verb' | 'fields'>,
  ): Promise<void> {
    const now = this.clock.now();
    const open = await this.voices.openOf(actor, [voice], now);
    if (!open.has(voice)) throw new AppError('not_found');
    if (Object.values(fields).some((value) => value.trim() !== ''))
      await this.forms.keep(actor.id, voice, { verb, fields, at: now });
    else await this.drop(actor, voice, verb);
  }

  /** Also of a voice that has left one's sight: it is one's own. */
  drop(actor: StaffActor, voice: string, verb: StaffVerb): Promise<void> {
    return this.forms.drop(actor.id, voice, [verb]);
  }
}
