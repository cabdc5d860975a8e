import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import type { lookAtAddressLink, OutputOf } from '../../contract/index.js';
import {
  ConfirmedAddressRepository,
  SubmissionRepository,
  WordsRepository,
} from '../../records/submissions/index.js';
import {
  addressHashes,
  type MailLink,
  MailLinkRepository,
  mailTokenHash,
} from '../../records/ways-back/index.js';

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

  /** A link to an address that is not the voice's any more tells nothing of it. */
  async look(token: string): Promise<OutputOf<typeof lookAtAddressLink>> {
    const link = await this.links.find(mailTokenHash(token), 'confirm', this.clock.now());
    if (!link || !(await this.addressOf(link))) return { state: 'over' };
    const receipt = await this.addresses.receiptOf(link.subjectId);
    if (!receipt) return { state: 'over' };
    return link.isUsed ? { state: 'used' } : { state: 'open', receipt };
  }

  /** Error: `link_over`, also where the address was deleted or changed, or the voice became one that has no way back. */
  async confirm(token: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.commit(async (tx) => {
      const link = await this.links.use(tx.manager, mailTokenHash(token), 'confirm', now);
      const voice = link && (await this.submissions.lockOwn(tx.manager, link.subjectId));
      const hash = voice && (await this.addressOf(link, tx.manager));
      if (!hash || !(await this.addresses.confirm(tx.manager, voice.id, hash)))
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

  /** By which the address of the voice is looked up, where it is still the one that the link was sent to. */
  private async addressOf(
    { subjectId, addressHashes: linked }: Pick<MailLink, 'subjectId' | 'addressHashes'>,
    manager?: Transaction['manager'],
  ): Promise<Buffer | undefined> {
    const email = (await this.words.emails([subjectId], manager)).get(subjectId);
    const hashes = email ? addressHashes(this.keys, email) : [];
    const isSame = linked.some((hash) => hashes.some((one) => one.equals(hash)));
    return isSame ? hashes[0] : undefined;
  }
}
