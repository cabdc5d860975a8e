import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MARK_BYTES, type Renewed } from '../../../base/sealing/index.js';
import { execute, raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type { SubmissionStatus } from '../../../contract/index.js';
import type { Submission } from '../submission.entity.js';

/**
 * Whether one may come back to a voice by a mail address at all. Never to one for counsellors only, nor to one that speaks
 * of danger: somebody else may read the mail.
 */
export const mayHaveWayBack = ({
  privacy,
  isUrgent,
}: Pick<Submission, 'privacy'> & { readonly isUrgent: boolean }): boolean =>
  privacy !== 'vault' && !isUrgent;

/** The same in SQL. */
const hasWayBack = (alias: string): Sql => {
  const s = raw(alias);
  return sql`(${s}.privacy <> 'vault' and ${s}.urgent = '{}')`;
};

/** A voice to which a confirmed address leads back. */
export interface VoiceOfAddress {
  readonly id: string;
  readonly receipt: string;
  readonly status: SubmissionStatus;
  readonly receivedAt: Date;
}

/** Of so many voices of one address the newest are found: an address that many people share is no way back. */
const MOST = 50;

/**
 * The confirmed mail address of a voice, as a keyed hash beside the contact: with the contact it is deleted, and the
 * database itself refuses to keep it longer (`address_with_contact`).
 */
@Injectable()
export class ConfirmedAddressRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False where the voice has no contact any more, or became one that has no way back. */
  async confirm(manager: EntityManager, id: string, addressHash: Buffer): Promise<boolean> {
    const confirmed = await rowsOf(
      manager,
      sql`with confirmed as (
            update submissions s set address_hash = ${addressHash}
             where s.id = ${id}::uuid and s.contact is not null and ${hasWayBack('s')} returning s.id)
          select id from confirmed`,
    );
    return confirmed.length > 0;
  }

  /** The voices of a confirmed address, newest first; `locked` where something is about to be done with them. */
  voicesOf(
    addressHashes: readonly Buffer[],
    on: DataSource | EntityManager = this.dataSource,
    locked = false,
  ): Promise<VoiceOfAddress[]> {
    return rowsOf(
      on,
      sql`select s.id, s.receipt, s.status, s.received_at as "receivedAt" from submissions s
           where s.address_hash = any(${[...addressHashes]}::bytea[]) and ${hasWayBack('s')}
           order by s.received_at desc, s.id desc limit ${MOST} ${raw(locked ? 'for update' : '')}`,
    );
  }

  /**
   * Looks some of the confirmed addresses up anew, by the key that writes, in the order of the ids. Those of voices that have
   * no way back stay as they are: nobody comes by them.
   */
  renewSome(
    newest: Buffer,
    hashOf: (email: string) => Buffer,
    { after, most }: { readonly after: string; readonly most: number },
  ): Promise<Renewed> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await rowsOf<{ id: string; email: string }>(
        manager,
        sql`select s.id, s.contact->>'email' as email from submissions s
             where s.id > ${after}::uuid and substring(s.address_hash for ${MARK_BYTES}) <> ${newest}::bytea
               and s.contact->>'email' is not null and ${hasWayBack('s')}
             order by s.id limit ${most} for update`,
      );
      for (const { id, email } of rows)
        await execute(
          manager,
          sql`update submissions set address_hash = ${hashOf(email)} where id = ${id}::uuid`,
        );
      return { last: rows.at(-1)?.id, renewed: rows.length };
    });
  }

  /** The number of a voice that still has a contact and may have a way back. */
  async receiptOf(id: string): Promise<string | undefined> {
    const [row] = await rowsOf<{ receipt: string }>(
      this.dataSource,
      sql`select s.receipt from submissions s
           where s.id = ${id}::uuid and s.contact is not null and ${hasWayBack('s')}`,
    );
    return row?.receipt;
  }

  /** From now on another secret opens the voice, and the earlier one opens nothing. */
  async renewSecret(
    manager: EntityManager,
    id: string,
    { secretHash, senderKey }: { readonly secretHash: Buffer; readonly senderKey: Buffer },
  ): Promise<void> {
    await execute(
      manager,
      sql`update submissions set secret_hash = ${secretHash}, sender_key = case when sender_key is not null then ${senderKey}::bytea end where id = ${id}::uuid`,
    );
  }
}
