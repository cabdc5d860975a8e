import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** What a link is for: to confirm the address of a voice, or to come back to the voices of an address. */
export type MailLinkPurpose = 'confirm' | 'way_back';

export interface NewMailLink {
  readonly tokenHash: Buffer;
  readonly purpose: MailLinkPurpose;
  /** The voice, or the request. */
  readonly subjectId: string;
  /** By each of the product's keys. */
  readonly addressHashes: readonly Buffer[];
  readonly expiresAt: Date;
}
export interface MailLink {
  readonly subjectId: string;
  /** By each of the product's keys. */
  readonly addressHashes: readonly Buffer[];
  readonly isUsed: boolean;
}

/** Rows that one write clears away: more than one write adds, so that what is over never piles up. */
const CLEARED_AT_ONCE = 50;

@Injectable()
export class MailLinkRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, link: NewMailLink, now: Date): Promise<void> {
    const [first, ...others] = link.addressHashes;
    await execute(
      manager,
      sql`insert into mail_links (token_hash, purpose, subject_id, address_hash, other_hashes, expires_at)
          values (${link.tokenHash}, ${link.purpose}, ${link.subjectId}::uuid, ${first}, ${others}::bytea[], ${link.expiresAt})`,
    );
    await execute(
      manager,
      sql`delete from mail_links where token_hash in (
            select token_hash from mail_links where expires_at <= ${now}
             order by expires_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }

  /** A link within its time, used or not. Looking at it changes nothing: programs follow links too. */
  async find(
    tokenHash: Buffer,
    purpose: MailLinkPurpose,
    now: Date,
  ): Promise<MailLink | undefined> {
    const [row] = await rowsOf<MailLink>(
      this.dataSource,
      sql`select subject_id as "subjectId", array_prepend(address_hash, other_hashes) as "addressHashes", used_at is not null as "isUsed"
            from mail_links where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > ${now}`,
    );
    return row;
  }

  /**
   * Uses a link up, with all others to the same voice, or all others of the same address that lead back. Undefined for one
   * that was used, is over or was never there.
   */
  async use(
    manager: EntityManager,
    tokenHash: Buffer,
    purpose: MailLinkPurpose,
    now: Date,
  ): Promise<Omit<MailLink, 'isUsed'> | undefined> {
    const same =
      purpose === 'confirm'
        ? sql`l.subject_id = named.subject_id`
        : sql`l.address_hash = any(array_prepend(named.address_hash, named.other_hashes))`;
    // What another use has changed meanwhile is looked at again after waiting for it, so of two at once one finds nothing.
    const [row] = await rowsOf<MailLink>(
      manager,
      sql`with named as (
            select subject_id, address_hash, other_hashes from mail_links
             where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > ${now}),
          used as (
            update mail_links l set used_at = ${now} from named
             where ${same} and l.purpose = ${purpose} and l.used_at is null
            returning l.token_hash, l.subject_id, l.address_hash, l.other_hashes)
          select subject_id as "subjectId", array_prepend(address_hash, other_hashes) as "addressHashes" from used where token_hash = ${tokenHash}`,
    );
    return row;
  }
}
