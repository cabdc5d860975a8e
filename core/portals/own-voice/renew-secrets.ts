import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import type { lookAtWayBack, OutputOf, renewSecrets } from '../../contract/index.js';
import {
  ConfirmedAddressRepository,
  newSecret,
  secretHash,
  senderPair,
} from '../../records/submissions/index.js';
import { MailLinkRepository, mailTokenHash } from '../../records/ways-back/index.js';

/** Who it was is not known, only that the mail was read: the history says that the system did it. */
const WAY_BACK = { kind: 'system', name: 'way-back' } as const;

/** New secrets in the place of lost ones, by the link of a mail to the confirmed address. */
@Injectable()
export class RenewSecrets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: MailLinkRepository,
    private readonly addresses: ConfirmedAddressRepository,
    private readonly keys: KeyRing,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<OutputOf<typeof lookAtWayBack>> {
    const link = await this.links.find(mailTokenHash(token), 'way_back', this.clock.now());
    if (!link) return { state: 'over', voices: [] };
    if (link.isUsed) return { state: 'used', voices: [] };
    const voices = await this.addresses.voicesOf(link.addressHashes);
    return {
      // All of them were taken back meanwhile, or are confided now.
      state: voices.length ? 'open' : 'over',
      voices: voices.map(({ receipt, receivedAt }) => ({
        receipt,
        receivedAt: this.calendar.timeOf(receivedAt),
      })),
    };
  }

  /**
   * The earlier secrets of these voices open nothing from now on, and the link leads nowhere any more. Voices that are not
   * of this address are left out. Error: `link_over`, also when none is left.
   */
  renew(token: string, receipts: readonly string[]): Promise<OutputOf<typeof renewSecrets>> {
    const now = this.clock.now();
    return this.unitOfWork.commit(async (tx) => {
      const link = await this.links.use(tx.manager, mailTokenHash(token), 'way_back', now);
      const voices = link
        ? await this.addresses.voicesOf(link.addressHashes, tx.manager, true)
        : [];
      const chosen = voices.filter(({ receipt }) => receipts.includes(receipt));
      if (!chosen.length) throw new AppError('link_over');
      const renewed = [];
      for (const { id, receipt, status } of chosen) {
        const secret = newSecret();
        await this.addresses.renewSecret(tx.manager, id, {
          secretHash: secretHash(this.keys.writing, secret),
          senderKey: senderPair(id, secret).publicKey,
        });
        tx.record({
          actor: WAY_BACK,
          verb: 'renew_secret',
          subjectId: id,
          from: status,
          to: status,
        });
        renewed.push({ receipt, secret });
      }
      return { receipts: renewed };
    });
  }
}
