import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { InquiryWordsRepository } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../verbs/desk-verb.js';

/** The section that asked takes its question back: the voice is closed to who was asked. */
@Injectable()
export class CallOffInquiry implements DeskVerb<'call_off'> {
  readonly comparesVersions = true;

  constructor(
    private readonly inquiries: InquiryWordsRepository,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Error: `move_not_allowed` for a question that does not stand any more. */
  async prepare(_actor: StaffActor, { inquiry }: VerbInput<'call_off'>): Promise<Doing> {
    const { sectionById } = await this.sections.current();
    return async ([voice], tx) => {
      const one = voice.inquiries.find(({ id }) => id === inquiry);
      const at = this.clock.now();
      if (
        !one ||
        !(await this.inquiries.callOff(tx.manager, { id: one.id, voiceId: voice.id, at }))
      )
        throw new AppError('move_not_allowed');
      const section = sectionById.get(one.sectionId)?.code;
      return { beside: true, detail: () => ({ inquiry: one.id, section }) };
    };
  }
}
