import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { InquiryWordsRepository } from '../../../records/submissions/index.js';
import { inquiriesTo } from '../access/staff-scope.js';
import type { DeskVerb, Doing } from '../verbs/desk-verb.js';

/** A section gives the view that it was asked for: advice, no decision. The voice is closed to it then. */
@Injectable()
export class AdviseSection implements DeskVerb<'advise'> {
  readonly comparesVersions = true;

  constructor(
    private readonly inquiries: InquiryWordsRepository,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Error: `move_not_allowed` for a question that is not theirs or does not stand any more. */
  async prepare(actor: StaffActor, { inquiry, text }: VerbInput<'advise'>): Promise<Doing> {
    const { sectionById } = await this.sections.current();
    return async ([voice], tx) => {
      const one = inquiriesTo(actor, voice).find(({ id }) => id === inquiry);
      const given =
        one &&
        (await this.inquiries.advise(tx.manager, {
          ...{ id: one.id, voiceId: voice.id, text, by: actor.id, at: this.clock.now() },
        }));
      if (!one || !given) throw new AppError('move_not_allowed');
      const section = sectionById.get(one.sectionId)?.code;
      return { beside: true, detail: () => ({ inquiry: one.id, section }) };
    };
  }
}
