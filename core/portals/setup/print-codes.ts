import { Injectable } from '@nestjs/common';
import { ConfigError } from '../../base/config/index.js';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import {
  newPrintedCode,
  OpenForms,
  printedCodeHash,
  QuestionnaireCodeRepository,
} from '../../records/questionnaires/index.js';

/** Codes for a form that is answered once for each. They are told this once: only a keyed hash of each is kept. */
@Injectable()
export class PrintCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: QuestionnaireCodeRepository,
    private readonly clock: Clock,
    private readonly forms: OpenForms,
    private readonly keys: KeyRing,
  ) {}

  async make(actor: Actor, code: string, count: number): Promise<readonly string[]> {
    const form = (await this.forms.all()).find(({ shipped }) => shipped.form.code === code)?.shipped
      .form;
    if (!form) throw new ConfigError(`There is no form ${code}`);
    if (form.who !== 'code') throw new ConfigError(`Anybody may answer ${code}: it needs no codes`);
    const printed = [...new Set(Array.from({ length: count }, newPrintedCode))];
    return this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const hashes = printed.map((one) => printedCodeHash(this.keys.writing, one));
      await this.codes.add(tx.manager, code, hashes, now);
      tx.record({
        actor,
        verb: 'questionnaire.codes',
        subjectId: uuidV7(now),
        detail: { form: code, codes: printed.length },
      });
      return printed;
    });
  }
}
