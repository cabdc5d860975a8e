import { Inject, Injectable } from '@nestjs/common';
import { openDaysLeft } from '../calendar/index.js';
import type { OwnSubmission } from '../contract/index.js';
import { AppError, Clock } from '../kernel/index.js';
import { effectiveLanguage } from '../language/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { normalizeReceipt, SECRET_KEY, secretFits } from './receipt.js';
import { type OwnRow, SubmissionQueries } from './submission.queries.js';
import { canMove } from './submission-status.js';

/** Times leave the product with the city's offset, so that a date read off them is the city's date. */
export const cityTime = (at: Date | string): string =>
  `${new Date(new Date(at).getTime() + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;

/** What the holder of receipt number and secret sees. Error: `receipt_unknown`, the same for a wrong number and a wrong secret. */
@Injectable()
export class ReadOwnSubmission {
  constructor(
    @Inject(SubmissionQueries) private readonly submissions: SubmissionQueries,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(SECRET_KEY) private readonly key: Buffer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async find(input: { receipt: string; secret: string }): Promise<OwnRow> {
    const receipt = normalizeReceipt(input.receipt);
    const row = receipt ? await this.submissions.byReceipt(receipt) : undefined;
    if (!secretFits(this.key, row?.secretHash, input.secret) || !row)
      throw new AppError('receipt_unknown');
    return row;
  }

  async run(input: { receipt: string; secret: string; lang: string }): Promise<OwnSubmission> {
    const row = await this.find(input);
    const view = await this.plan.view(input.lang);
    const section = row.sectionId
      ? (await this.sections.current()).sectionById.get(row.sectionId)
      : undefined;
    return {
      receipt: row.receipt,
      kind: row.kind,
      status: row.status,
      text: row.text,
      lang: effectiveLanguage(row),
      ...(row.measureCode
        ? {
            measure: {
              code: row.measureCode,
              title: view.title(row.measureCode) ?? row.measureCode,
            },
          }
        : {}),
      ...(row.topic ? { topic: row.topic } : {}),
      ...(section ? { section: await this.plan.sectionRef(section, input.lang) } : {}),
      receivedAt: cityTime(row.receivedAt),
      dueAt: cityTime(row.dueAt),
      openDaysLeft: openDaysLeft(row.dueAt, this.clock.now()),
      consentToPublish: row.consentToPublish,
      ...(row.publication ? { publishedAs: row.publication.id } : {}),
      ...(row.declinedReason ? { declinedReason: row.declinedReason } : {}),
      answers: row.answers.map((a) => ({ text: a.text, lang: a.lang, at: cityTime(a.at) })),
      may: canMove(row.status, 'withdraw') ? ['withdraw'] : [],
    };
  }
}
