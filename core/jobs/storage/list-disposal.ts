import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City, type RetentionPeriods } from '../../base/city/index.js';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import {
  classOf,
  DisposalRepository,
  type DisposedVoice,
  disposableFrom,
  endedBefore,
} from '../../records/retention/index.js';
import { type EndedVoice, EndedVoiceQueries } from './ended-voices.queries.js';

/** Voices that are looked at together, and on one list at most. */
const PAGE = 1_000;
const MOST = 5_000;

/**
 * Makes the list of voices whose years are over, and keeps it right as long as nobody has looked through it: what has come
 * due since is added, what is held or was opened again goes off. A list that is proposed stays as it is.
 */
@Injectable()
export class ListDisposal {
  constructor(
    private readonly ended: EndedVoiceQueries,
    private readonly disposals: DisposalRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'retention'>,
  ) {}

  /** Gives how many voices came onto the list. */
  async go(): Promise<number> {
    const { retention } = this.city;
    if (!retention) return 0;
    const due = await this.due(retention);
    return this.unitOfWork.commit(async ({ manager }) => {
      const open = await this.disposals.lockOpen(manager);
      if (open?.proposedBy || (!open && !due.length)) return 0;
      const now = this.clock.now();
      const list = open?.id ?? uuidV7(now);
      if (!open && !(await this.disposals.open(manager, list, now))) return 0;
      const before = await this.disposals.waiting(list, manager);
      const still = new Set(this.over(await this.ended.among(before, manager)).map(({ id }) => id));
      const gone = before.filter((id) => !still.has(id));
      const off = gone.length ? await this.disposals.takeOff(manager, list, gone) : 0;
      const room = due.slice(0, Math.max(0, MOST - still.size));
      const added = room.length ? await this.disposals.add(manager, list, room) : 0;
      if (added || off || !open) await this.disposals.changed(manager, list);
      return added;
    });
  }

  /** Those of these voices whose years are over today, as the register names them. */
  over(voices: readonly EndedVoice[]): DisposedVoice[] {
    const { retention } = this.city;
    if (!retention) return [];
    const today = this.calendar.dateOf(this.clock.now());
    return voices.flatMap((voice) => {
      const { class: of, years } = classOf(voice, retention);
      const endedOn = this.calendar.dateOf(voice.endedAt);
      const dueOn = disposableFrom(endedOn, years);
      if (dueOn > today) return [];
      const { id, receipt, kind, privacy } = voice;
      const receivedOn = this.calendar.dateOf(voice.receivedAt);
      // What a confided voice was about is in no list of others.
      const measure = privacy === 'vault' ? null : voice.measure;
      return [{ id, receipt, kind, class: of, measure, receivedOn, endedOn, dueOn }];
    });
  }

  private async due(retention: RetentionPeriods): Promise<DisposedVoice[]> {
    const bound = endedBefore(this.calendar.dateOf(this.clock.now()), retention);
    const before = this.calendar.at(bound, '00:00:00');
    const due: DisposedVoice[] = [];
    for (let after: string | null = null; due.length < MOST; ) {
      const page: EndedVoice[] = await this.ended.page(before, after, PAGE);
      due.push(...this.over(page));
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE || after === null) break;
    }
    return due;
  }
}
