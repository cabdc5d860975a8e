import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { PageForm } from '../../../contract/index.js';
import { PageFormRepository } from '../../../records/staff/index.js';

/**
 * Keeps what a person types into a page of the desk until it is sent, so that it outlives session, tab and machine: what
 * `KeepDeskForm` does for a voice. Nobody else reads it, and nothing of it is logged.
 */
@Injectable()
export class KeepPageForms {
  constructor(
    private readonly forms: PageFormRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async of(actor: StaffActor): Promise<{ items: PageForm[] }> {
    const kept = await this.forms.of(actor.id);
    return { items: kept.map((one) => ({ ...one, at: this.calendar.timeOf(one.at) })) };
  }

  /** Where nothing is typed any more, nothing is kept. */
  async keep(
    actor: StaffActor,
    { form, fields }: Pick<PageForm, 'form' | 'fields'>,
  ): Promise<void> {
    if (Object.values(fields).some((value) => value.trim() !== ''))
      await this.forms.keep(actor.id, { form, fields, at: this.clock.now() });
    else await this.drop(actor, form);
  }

  drop(actor: StaffActor, form: string): Promise<void> {
    return this.forms.drop(actor.id, form);
  }
}
