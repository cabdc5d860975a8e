import { Inject, Injectable } from '@nestjs/common';
import { CITY } from '../../../base/city/index.js';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import {
  findPersonalData,
  guardOptionsOf,
  type PublicCity,
} from '../../../classification/index.js';
import type { enterPaper, InputOf, writeRemark } from '../../../contract/index.js';
import {
  FormRemarkRepository,
  OpenForms,
  ResultsShownRepository,
  TakeAnswer,
} from '../../../records/questionnaires/index.js';
import { FormRights } from './form-rights.js';

/** What those do with a form who answer for it. Each throws `not_found` for a form that nobody asks, and `forbidden`. */
@Injectable()
export class WorkOnResults {
  constructor(
    private readonly forms: OpenForms,
    private readonly rights: FormRights,
    private readonly remarks: FormRemarkRepository,
    private readonly shown: ResultsShownRepository,
    private readonly taking: TakeAnswer,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: PublicCity,
  ) {}

  /** Waits for a colleague. Errors: `personal_data_left` with each place that seems to point at a person. */
  async remark(
    actor: StaffActor,
    code: string,
    { version, text }: InputOf<typeof writeRemark>['body'],
  ): Promise<void> {
    await this.counted(actor, code, version);
    const [find] = findPersonalData(text, guardOptionsOf(this.city));
    if (find) throw new AppError('personal_data_left', [{ path: 'text', code: 'personal_data' }]);
    const now = this.clock.now();
    const id = uuidV7(now);
    await this.unitOfWork.commit(async (tx) => {
      const row = { id, code, version, text, writtenBy: actor.id, writtenAt: now };
      await this.remarks.add(tx.manager, row);
      tx.record({ actor, verb: 'form.remark', subjectId: id, detail: { form: code, version } });
    });
  }

  /** Errors: `own_text`; `move_not_allowed` where it was decided meanwhile. */
  async decide(actor: StaffActor, code: string, id: string, approve: boolean): Promise<void> {
    await this.counted(actor, code);
    await this.unitOfWork.commit(async (tx) => {
      const found = await this.remarks.locked(tx.manager, id);
      if (found?.code !== code) throw new AppError('not_found');
      if (found.writtenBy === actor.id) throw new AppError('own_text');
      if (found.decision !== null) throw new AppError('move_not_allowed');
      const decision = approve ? 'approved' : 'returned';
      await this.remarks.decide(tx.manager, id, decision, actor.id, this.clock.now());
      tx.record({ actor, verb: 'form.remark_decide', subjectId: id, to: decision });
    });
  }

  /** Says whether everybody reads the results; the newest word stands. */
  async show(actor: StaffActor, code: string, shown: boolean): Promise<void> {
    await this.counted(actor, code);
    const at = this.clock.now();
    const id = uuidV7(at);
    await this.unitOfWork.commit(async (tx) => {
      await this.shown.add(tx.manager, { id, code, shown, by: actor.id, at });
      tx.record({ actor, verb: 'form.results', subjectId: id, detail: { form: code, shown } });
    });
  }

  /** Enters what somebody answered on paper. Errors: those of `TakeAnswer`. */
  async paper(
    actor: StaffActor,
    code: string,
    { lang, ...input }: InputOf<typeof enterPaper>['body'],
    idempotencyKey: string,
  ): Promise<{ counted: true }> {
    await this.counted(actor, code);
    const options = { code, idempotencyKey, uiLang: lang, enteredBy: actor.id };
    return this.taking.take({ ...input, uiLang: lang }, { ...options, way: 'paper' });
  }

  /** A form that is counted, in a version that was asked, and that this person answers for. */
  private async counted(actor: StaffActor, code: string, version?: number): Promise<void> {
    const { form } = (await this.forms.find(code, version)).shipped;
    await this.rights.demand(actor, form);
    if (form.becomes) throw new AppError('not_found');
  }
}
