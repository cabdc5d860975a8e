import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { PhotoRepository } from '../../records/photos/index.js';
import { keptSince } from '../../records/questionnaires/index.js';
import { EndedWordsRepository } from '../../records/submissions/index.js';

const ACTOR = { kind: 'system', name: 'storage' } as const;
/** Voices whose words are taken away together. */
const AT_ONCE = 50;

/** What was written by those who stand in a list goes when the time is over that its form named. */
@Injectable()
export class EndStorage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly words: EndedWordsRepository,
    private readonly photos: PhotoRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'questionnaires'>,
  ) {}

  /** Some of each form at a time; gives of how many voices. */
  async go(): Promise<number> {
    let ended = 0;
    for (const { form } of this.city.questionnaires)
      if (form.becomes?.list) ended += await this.ofForm(form.code, form.becomes.list.keepDays);
    return ended;
  }

  private ofForm(code: string, days: number): Promise<number> {
    const now = this.clock.now();
    const before = this.calendar.at(keptSince(this.calendar.dateOf(now), days), '00:00:00');
    return this.unitOfWork.commit(async (tx) => {
      const over = await this.words.due(tx.manager, code, before, AT_ONCE);
      if (!over.length) return 0;
      await this.words.forget(
        tx.manager,
        over.map(({ id }) => id),
        now,
      );
      for (const { id } of over) await this.photos.forget(tx.manager, id);
      for (const { id, status } of over)
        tx.record({ actor: ACTOR, verb: 'storage_end', subjectId: id, from: status, to: status });
      return over.length;
    });
  }
}
