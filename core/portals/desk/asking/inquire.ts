import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { FieldError, VerbInput } from '../../../contract/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { InquiryWordsRepository } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../verbs/desk-verb.js';
import { sectionOn } from '../verbs/section-on.js';

const UNKNOWN = { path: 'section', code: 'unknown_section' } as const;
const HAS_IT = { path: 'section', code: 'not_allowed' } as const;
const ASKED = { path: 'section', code: 'asked_already' } as const;
const NOT_AHEAD = { path: 'due', code: 'out_of_time' } as const;
const YEAR_MS = 366 * 86_400_000;

/** 照会: the section that has a voice asks another one for its view of it. */
@Injectable()
export class InquireSection implements DeskVerb<'inquire'> {
  readonly comparesVersions = true;

  constructor(
    private readonly inquiries: InquiryWordsRepository,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `invalid` on `section`, unknown, ended, the one that has it or asked already; on `due`, over or a year away. */
  async prepare(actor: StaffActor, input: VerbInput<'inquire'>): Promise<Doing> {
    const errors = await this.fieldErrors(input);
    if (errors.length) throw invalid(...errors);
    const { sectionByCode } = await this.sections.current();
    const section = sectionByCode.get(input.section);
    return async ([voice], tx) => {
      if (!section) throw invalid(UNKNOWN);
      const { id: voiceId, sectionId, privacy, inquiries } = voice;
      if (!sectionId || sectionId === section.id) throw invalid(HAS_IT);
      if (inquiries.some((one) => one.sectionId === section.id)) throw invalid(ASKED);
      const at = this.clock.now();
      const id = uuidV7(at);
      await this.inquiries.add(tx.manager, {
        ...{ id, voiceId, privacy, at, author: actor.id },
        ...{ askingSectionId: sectionId, askedSectionId: section.id },
        ...{ question: input.question, excerpt: input.excerpt },
        dueAt: this.calendar.endOf(input.due),
      });
      return {
        beside: true,
        detail: () => ({ inquiry: id, section: section.code }),
        emits: 'submission.inquired',
      };
    };
  }

  async fieldErrors({ section, due }: Partial<VerbInput<'inquire'>>): Promise<FieldError[]> {
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const isKnown =
      section === undefined || sectionOn(today, await this.sections.current(), section);
    const ahead = due === undefined ? 0 : this.calendar.endOf(due).getTime() - now.getTime();
    return [...(isKnown ? [] : [UNKNOWN]), ...(ahead < 0 || ahead > YEAR_MS ? [NOT_AHEAD] : [])];
  }
}
