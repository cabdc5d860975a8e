import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { InquiryState, StaffInquiry } from '../../../contract/index.js';
import type { PlanNames } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import type { Inquiry } from '../../../records/submissions/index.js';
import type { ScopedVoice } from '../access/scoped-voice.js';
import { inquiriesTo, seesAllOpinions } from '../access/staff-scope.js';

/** A voice with what is asked about it, and the names of staff by their ids. */
interface AskedVoice extends Pick<ScopedVoice, 'privacy' | 'sectionId' | 'inquiries'> {
  readonly authors: Readonly<Record<string, string>>;
}

/** What sections ask each other about one voice, as a person may read it. */
@Injectable()
export class ReadInquiries {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Who only is asked reads what their own section is asked, and not what others say. */
  async of(
    actor: StaffActor,
    voice: AskedVoice,
    all: readonly Inquiry[],
    names: PlanNames,
  ): Promise<StaffInquiry[]> {
    const { sectionById } = await this.sections.current();
    const now = this.clock.now();
    const standing = new Set(voice.inquiries.map(({ id }) => id));
    const mine = new Set(inquiriesTo(actor, voice).map(({ id }) => id));
    const isWhole =
      voice.sectionId === null ||
      actor.sectionIds.includes(voice.sectionId) ||
      (voice.privacy === 'public' && seesAllOpinions(actor));
    return all.flatMap((one) => {
      const section = sectionById.get(one.askedSectionId);
      if (!section || !(isWhole || mine.has(one.id))) return [];
      const state = stateOf(one, standing.has(one.id));
      return {
        ...{ id: one.id, question: one.question, excerpt: one.excerpt, state },
        section: names.section(section),
        by: voice.authors[one.author] ?? '',
        at: this.calendar.timeOf(one.at),
        dueAt: this.calendar.timeOf(one.dueAt),
        late: state === 'open' && new Date(one.dueAt) < now,
        advice:
          one.advice !== null && one.advisedAt
            ? {
                text: one.advice,
                by: voice.authors[one.adviser ?? ''] ?? '',
                at: this.calendar.timeOf(one.advisedAt),
              }
            : null,
        mine: mine.has(one.id),
      };
    });
  }
}

const stateOf = ({ advisedAt, calledOffAt }: Inquiry, stands: boolean): InquiryState => {
  if (advisedAt) return 'advised';
  if (calledOffAt) return 'called_off';
  return stands ? 'open' : 'over';
};
