import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import type { StaffActor } from '../../../base/kernel/index.js';
import type { StaffSubmission } from '../../../contract/index.js';
import { openedDangers, VoiceSeals } from '../../../records/submissions/index.js';
import { ReadersQueries } from './readers.queries.js';

/** Opens what is sealed of a voice for who has a key, and says who else has opened it. */
@Injectable()
export class OpenVoice {
  constructor(
    private readonly seals: VoiceSeals,
    private readonly readers: ReadersQueries,
    private readonly calendar: Calendar,
  ) {}

  /** The words of a confided voice go through the house sealed; without a key they stay so, and `closed` says why. */
  async open(actor: StaffActor, kept: StaffSubmission): Promise<StaffSubmission> {
    if (kept.privacy !== 'vault')
      return kept.kind === 'consultation'
        ? { ...kept, readers: await this.readersOf(kept.id) }
        : kept;
    const open = await this.seals.forStaff(actor, kept.id);
    const { value, closed } = open(kept);
    const { draft, reason } = value;
    const dangers = openedDangers(value.urgentWords);
    return {
      ...value,
      ...(closed ? { closed } : {}),
      urgent: dangers.map(({ kind }) => kind),
      urgentWords: dangers,
      reason: reason?.rule === 'danger' && closed ? null : reason,
      readers: await this.readersOf(kept.id),
      draft: draft && {
        ...draft,
        previous: draft.previous === draft.text && !draft.comment ? null : draft.previous,
      },
    };
  }

  /** Who has opened a consultation, and on which days. */
  private async readersOf(id: string) {
    const readers = await this.readers.of(id);
    return readers.map(({ name, first, last }) => ({
      ...{ name, first: this.calendar.timeOf(first), last: this.calendar.timeOf(last) },
    }));
  }
}
