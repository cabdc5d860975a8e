import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { Photos } from '../../records/photos/index.js';
import { keptSince, OpenForms } from '../../records/questionnaires/index.js';
import { DisposalRepository } from '../../records/retention/index.js';
import { EndedVoiceQueries } from './ended-voices.queries.js';
import { EraseVoices } from './erase-voices.js';

const ACTOR = { kind: 'system', name: 'storage' } as const;
/** Voices whose words are taken away together. */
const AT_ONCE = 50;

/** What was written by those who stand in a list goes when the time is over that its form named. */
@Injectable()
export class EndStorage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ended: EndedVoiceQueries,
    private readonly erasing: EraseVoices,
    private readonly disposals: DisposalRepository,
    private readonly photos: Photos,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    private readonly forms: OpenForms,
  ) {}

  /** Some of each form at a time; gives of how many voices. */
  async go(): Promise<number> {
    let ended = 0;
    for (const { shipped } of await this.forms.all()) {
      const { form } = shipped;
      if (form.becomes?.list) ended += await this.ofForm(form.code, form.becomes.list.keepDays);
    }
    return ended;
  }

  private async ofForm(code: string, days: number): Promise<number> {
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const before = this.calendar.at(keptSince(today, days), '00:00:00');
    const { done, photos } = await this.unitOfWork.commit(async (tx) => {
      const over = await this.ended.ofForm(tx.manager, code, before, AT_ONCE);
      if (!over.length) return { done: 0, photos: [] };
      const ids = over.map(({ id }) => id);
      const photos = await this.erasing.erase(tx.manager, ids, now);
      await this.disposals.register(
        tx.manager,
        over.map(({ id, receipt, kind, privacy, measure, receivedAt }) => ({
          ...{ id, receipt, kind, class: `form:${code}` as const, dueOn: today },
          measure: privacy === 'vault' ? null : measure,
          receivedOn: this.calendar.dateOf(receivedAt),
          endedOn: this.calendar.dateOf(receivedAt),
        })),
        now,
      );
      for (const { id, status } of over)
        tx.record({ actor: ACTOR, verb: 'storage_end', subjectId: id, from: status, to: status });
      return { done: over.length, photos };
    });
    await this.photos.dropFiles(photos);
    return done;
  }
}
