import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { StaffSubmission } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { readSharing } from '../../../records/shared-questions/index.js';
import {
  dueOpened,
  openedAbout,
  openedDangers,
  openedReason,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import { ReadersQueries } from './readers.queries.js';

/** What its sender has said about sharing it. */
const sharesIn = (sharing: string | null) =>
  readSharing(sharing || undefined).given ? { shares: true } : {};

/** Opens what is sealed of a voice for who has a key, and says who else has opened it. */
@Injectable()
export class OpenVoice {
  constructor(
    private readonly seals: VoiceSeals,
    private readonly readers: ReadersQueries,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /**
   * The words of a confided voice go through the house sealed, in `topic` what it is about; without a key they stay so, and
   * `closed` says why.
   */
  async open(
    actor: StaffActor,
    kept: StaffSubmission,
    sharing: string | null,
    uiLang: string,
  ): Promise<StaffSubmission> {
    if (kept.privacy !== 'vault')
      return kept.kind === 'consultation'
        ? { ...kept, readers: await this.readersOf(kept.id), ...sharesIn(sharing) }
        : kept;
    const open = await this.seals.forStaff(actor, kept.id);
    const { value, closed } = open(kept);
    const { draft, reason } = value;
    const dangers = openedDangers(value.urgentWords);
    return {
      ...value,
      ...(await this.about(kept, value.topic, uiLang)),
      ...(closed ? { closed } : {}),
      urgent: dangers.map(({ kind }) => kind),
      urgentWords: dangers,
      reason: openedReason(reason),
      readers: await this.readersOf(kept.id),
      ...sharesIn(open(sharing).value),
      draft: draft && {
        ...draft,
        previous: draft.previous === draft.text && !draft.comment ? null : draft.previous,
      },
    };
  }

  /** What it is about, and when it was promised: in clear stands one date for all that is confided. */
  private async about(kept: StaffSubmission, opened: string | null, uiLang: string) {
    // Not sealed yet: a worker does it when it starts.
    if (kept.topic === null || opened === kept.topic) return {};
    const { topic, measure } = openedAbout(opened ?? '');
    const due = dueOpened(new Date(kept.dueAt), kept, { topic }, this.calendar);
    return {
      topic,
      measure: measure ? (await this.plan.names(uiLang)).measure(measure) : null,
      dueAt: this.calendar.timeOf(due),
      openDaysLeft: this.calendar.openDaysLeft(due, this.clock.now()),
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
