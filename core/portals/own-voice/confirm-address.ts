import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import type { lookAtAddressLink, OutputOf } from '../../contract/index.js';
import {
  ConfirmedAddressRepository,
  SubmissionRepository,
  WordsRepository,
} from '../../records/submissions/index.js';
import { addressHashes, MailLinkRepository, mailTokenHash } from '../../records/ways-back/index.js';

/**
 * Whoever reads the mails of an address confirms, by the link of one, that it is theirs. Looking at a link changes nothing,
 * because programs that guard mailboxes follow links; only the button of its page does.
 */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: MailLinkRepository,
    private readonly submissions: SubmissionRepository,
    private readonly addresses: ConfirmedAddressRepository,
    private readonly words: WordsRepository,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<OutputOf<typeof lookAtAddressLink>> {
    const link = await this.links.find(mailTokenHash(token), 'confirm', this.clock.now());
    if (!link) return { state: 'over' };
    const receipt = await this.addresses.receiptOf(link.subjectId);
    if (!receipt) return { state: 'over' };
    return link.isUsed ? { state: 'used' } : { state: 'open', receipt };
  }

  /** Error: `link_over`, also where the address was deleted or the voice became one that has no way back. */
  async confirm(token: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.commit(async (tx) => {
      const link = await this.links.use(tx.manager, mailTokenHash(token), 'confirm', now);
      const voice = link && (await this.submissions.lockOwn(tx.manager, link.subjectId));
      if (!link || !voice) throw new AppError('link_over');
      const email = (await this.words.emails([voice.id], tx.manager)).get(voice.id);
      const [newest, ...earlier] = email ? addressHashes(this.keys, email) : [];
      const isSame = link.addressHashes.some((hash) =>
        [newest, ...earlier].some((one) => one?.equals(hash)),
      );
      if (!isSame || !newest || !(await this.addresses.confirm(tx.manager, voice.id, newest)))
        throw new AppError('link_over');
      tx.record({
        actor: { kind: 'resident', uiLang: voice.uiLang },
        verb: 'confirm_address',
        subjectId: voice.id,
        from: voice.status,
        to: voice.status,
      });
    });
  }
}
