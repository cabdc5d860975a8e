import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import type { ShippedForm } from '../../../base/city/index.js';
import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { isSealed } from '../../../base/sealing/index.js';
import type { FormList } from '../../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../../language/index.js';
import { keptUntil, OpenForms } from '../../../records/questionnaires/index.js';
import { DeskFormRepository, MessageWordsRepository } from '../../../records/submissions/index.js';
import { ListedQueries } from './listed.queries.js';

/** The lists of those who answered calls: they are voices, and what is decided here is told to them there. */
@Injectable()
export class ReadFormLists {
  constructor(
    private readonly open: OpenForms,
    private readonly listed: ListedQueries,
    private readonly words: MessageWordsRepository,
    private readonly forms: DeskFormRepository,
    private readonly calendar: Calendar,
  ) {}

  async list(actor: StaffActor): Promise<{ items: FormList[] }> {
    const all = (await this.open.all()).map(({ shipped }) => shipped);
    const forms = all.filter(({ form }) => form.becomes?.list);
    return { items: await Promise.all(forms.map((form) => this.one(actor, form))) };
  }

  private async one(actor: StaffActor, { form, texts }: ShippedForm): Promise<FormList> {
    const days = form.becomes?.list?.keepDays ?? 0;
    const rows = await this.listed.of(actor, form.code);
    const told = await this.words.of(rows.flatMap(({ messageId }) => messageId ?? []));
    // The sentence is a message to the voice.
    const typed = await this.forms.ofMany(
      actor.id,
      rows.map(({ id }) => id),
      'message',
    );
    const decides = hasRole(actor, 'clerk', 'counsellor');
    return {
      code: form.code,
      title: texts[SOURCE_LANGUAGE]?.title ?? form.code,
      rows: rows.map(({ receivedAt, decided, messageId, answers, wordsGoneAt, ...row }) => {
        const sentence = told.get(messageId ?? '') ?? '';
        const kept = typed.get(row.id);
        return {
          ...{ id: row.id, receipt: row.receipt, version: row.version },
          state: decided ?? 'received',
          receivedAt: this.calendar.timeOf(receivedAt),
          sentence: sentence && !isSealed(sentence) ? sentence : null,
          mayDecide: decides && answers && row.status !== 'declined' && wordsGoneAt === null,
          typed: kept ? { fields: kept.fields, at: this.calendar.timeOf(kept.at) } : null,
          keptUntil: this.calendar.timeOf(
            this.calendar.endOf(keptUntil(this.calendar.dateOf(receivedAt), days)),
          ),
          gone: wordsGoneAt !== null,
        };
      }),
    };
  }
}
