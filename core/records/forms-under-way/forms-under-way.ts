import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import type { InputOf, keepForm } from '../../contract/index.js';
import { FormUnderWayRepository } from './form-under-way.repository.js';

const MINUTE_MS = 60_000;

/**
 * Keeps what residents have not sent yet. It is sealed before it comes here, under a key that is not kept, so nothing
 * of it is audited or told to anybody.
 */
@Injectable()
export class FormsUnderWay {
  constructor(
    private readonly forms: FormUnderWayRepository,
    private readonly clock: Clock,
  ) {}

  async keep(
    place: string,
    { sealed, minutes, first = false }: InputOf<typeof keepForm>['body'],
  ): Promise<void> {
    const now = this.clock.now();
    const end = new Date(now.getTime() + minutes * MINUTE_MS);
    await this.forms.keep(place, sealed, end, now, first);
    await this.forms.clear(now);
  }

  /** Errors: `not_found`, also for what is over but not cleared away yet. */
  async read(place: string): Promise<{ sealed: string }> {
    const sealed = await this.forms.read(place, this.clock.now());
    if (sealed === undefined) throw new AppError('not_found');
    return { sealed };
  }

  drop(place: string): Promise<void> {
    return this.forms.drop(place);
  }
}
