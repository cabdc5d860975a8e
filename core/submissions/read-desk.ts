import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf, openDaysLeft } from '../calendar/index.js';
import type {
  InboxPage,
  InboxView,
  Proposal,
  StaffSubmission,
  SubmissionStatus,
} from '../contract/index.js';
import { AppError, Clock, invalid, readCursor, type StaffActor } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { InboxQueries } from './inbox.queries.js';
import { cityTime } from './read-own-submission.js';
import { mayDo } from './staff-scope.js';
import type { Submission } from './submission.entity.js';
import { SubmissionQueries } from './submission.queries.js';

export interface InboxRequest {
  readonly view: InboxView;
  readonly section?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly measure?: string | undefined;
  readonly lang?: string | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Language of section names and titles on the desk. */
  readonly uiLang: string;
}

/** The desk's two readings: a page of the inbox, and one voice whole with what may be done. */
@Injectable()
export class ReadDesk {
  constructor(
    @Inject(InboxQueries) private readonly inboxQueries: InboxQueries,
    @Inject(SubmissionQueries) private readonly submissions: SubmissionQueries,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async inbox(actor: StaffActor, request: InboxRequest): Promise<InboxPage> {
    const now = this.clock.now();
    const directory = await this.sections.current();
    const sectionId = request.section
      ? directory.sectionByCode.get(request.section)?.id
      : undefined;
    if (request.section && !sectionId) throw invalid({ path: 'section', code: 'unknown_section' });
    const { uiLang, section: _code, cursor, ...rest } = request;
    const filter = { ...rest, sectionId, cursor: readCursor(cursor) };
    const { rows, nextCursor } = await this.inboxQueries.page(actor, filter, now);
    const items = await Promise.all(
      rows.map(async ({ sectionId: id, ...row }) => {
        const section = id ? directory.sectionById.get(id) : undefined;
        return {
          ...row,
          section: section ? await this.plan.sectionRef(section, uiLang) : null,
          receivedAt: cityTime(row.receivedAt),
          dueAt: cityTime(row.dueAt),
          openDaysLeft: openDaysLeft(row.dueAt, now),
        };
      }),
    );
    const total = await this.inboxQueries.total(actor, filter, now);
    return { items, nextCursor, total, counts: await this.inboxQueries.counts(actor, now) };
  }

  /** Error: `not_found`, alike for a voice that is not there and one that this person may not see. */
  async one(actor: StaffActor, id: string, uiLang: string): Promise<StaffSubmission> {
    const row = await this.submissions.forStaff(actor, id);
    if (!row) throw new AppError('not_found');
    const view = await this.plan.view(uiLang);
    const section = row.sectionId
      ? (await this.sections.current()).sectionById.get(row.sectionId)
      : undefined;
    return {
      id: row.id,
      receipt: row.receipt,
      kind: row.kind,
      status: row.status,
      version: row.version,
      text: row.text,
      declaredLang: row.declaredLang,
      detectedLang: row.detectedLang,
      detectedConfidence: row.detectedConfidence,
      uiLang: row.uiLang,
      measure: row.measureCode
        ? { code: row.measureCode, title: view.title(row.measureCode) ?? row.measureCode }
        : null,
      topic: row.topic,
      privacy: row.privacy,
      section: section ? await this.plan.sectionRef(section, uiLang) : null,
      assignee: row.assignee,
      contact: row.contact,
      consentToPublish: row.consentToPublish,
      reason: row.routingReason,
      proposals: await this.proposals(row, uiLang),
      urgent: row.urgent,
      copies: row.copies,
      copyOf: row.original,
      receivedAt: cityTime(row.receivedAt),
      dueAt: cityTime(row.dueAt),
      openDaysLeft: openDaysLeft(row.dueAt, this.clock.now()),
      answers: row.answers.map((a) => ({ ...a, at: cityTime(a.at) })),
      publication: row.publication && { ...row.publication, at: cityTime(row.publication.at) },
      history: row.history.map((line) => ({ ...line, at: cityTime(line.at) })),
      demo: row.demo,
      may: mayDo(actor, { ...row, published: row.publication !== null }),
    };
  }

  /** Routing's guesses for a voice that still waits, each with the section that answers for it today. */
  private async proposals(row: Submission, lang: string): Promise<Proposal[]> {
    if (row.status !== 'needs_triage') return [];
    const directory = await this.sections.current();
    const view = await this.plan.view(lang);
    const on = civilDateOf(this.clock.now());
    const proposals = (row.routingReason?.guesses ?? []).map(async (guess) => {
      const section = directory.responsible(guess.about, on);
      const title = view.title(guess.about) ?? null;
      return section ? { ...guess, title, section: await this.plan.sectionRef(section, lang) } : [];
    });
    return (await Promise.all(proposals)).flat();
  }
}
