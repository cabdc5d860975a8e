import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { decideListed, InputOf } from '../../../contract/index.js';
import { ListDecisionRepository, OpenForms } from '../../../records/questionnaires/index.js';
import { MessageResident } from '../thread/message-resident.js';
import { PerformVerb } from '../verbs/perform-verb.js';

type Decision = InputOf<typeof decideListed>['body'];

/**
 * Accepts or declines somebody who answered a call: the sentence is written to them as every message is, in one
 * transaction with the decision, and the history of the voice tells of both.
 * Errors: those of the verb `message`; `not_found` for a voice that stands in no list.
 */
@Injectable()
export class DecideListed {
  constructor(
    private readonly performing: PerformVerb,
    private readonly writing: MessageResident,
    private readonly decisions: ListDecisionRepository,
    private readonly clock: Clock,
    private readonly forms: OpenForms,
  ) {}

  async decide(
    actor: StaffActor,
    id: string,
    { version, state, sentence }: Decision,
  ): Promise<void> {
    const lists = await this.lists();
    const write = this.writing.prepare(actor, { version, text: sentence });
    await this.performing.perform(actor, { verb: 'message', id, version }, async (voices, tx) => {
      const [voice] = voices;
      if (!lists.has(voice.formCode)) throw new AppError('not_found');
      const effect = await write(voices, tx);
      const detail = effect.detail?.(voice) ?? {};
      await this.decisions.decide(tx.manager, {
        ...{ submissionId: id, state, at: this.clock.now() },
        messageId: String(detail.message),
      });
      return { ...effect, detail: () => ({ ...detail, listed: state }) };
    });
  }

  /** Forms whose answers end in a list. */
  private async lists(): Promise<ReadonlySet<string | null>> {
    const forms = (await this.forms.all()).map(({ shipped }) => shipped.form);
    return new Set(forms.filter(({ becomes }) => becomes?.list).map(({ code }) => code));
  }
}
