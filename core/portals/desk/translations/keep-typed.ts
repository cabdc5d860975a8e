import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { TypedTranslationRepository } from '../../../records/submissions/index.js';
import { TranslationQueries } from './translations.queries.js';

/** Keeps what a person types into a translation until it is sent, so that it outlives session, tab and machine. */
@Injectable()
export class KeepTypedTranslation {
  constructor(
    private readonly queries: TranslationQueries,
    private readonly typed: TypedTranslationRepository,
    private readonly clock: Clock,
  ) {}

  /** Error: `not_found` for one that this person may not work on. Where nothing is typed any more, nothing is kept. */
  async keep(
    actor: StaffActor,
    id: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<void> {
    if (!(await this.queries.one(actor, id))) throw new AppError('not_found');
    const { from: _, ...typed } = fields;
    if (Object.values(typed).some((value) => value.trim() !== ''))
      await this.typed.keep(id, { staffId: actor.id, fields, at: this.clock.now() });
    else await this.drop(actor, id);
  }

  /** Also of one that has left one's sight: it is one's own. */
  drop(actor: StaffActor, id: string): Promise<void> {
    return this.typed.drop(id, actor.id);
  }
}
