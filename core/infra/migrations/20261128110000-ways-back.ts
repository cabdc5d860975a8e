import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A way back to a voice whose receipt was lost: a mail address that was confirmed, and the links that mails carry. */
export class WaysBack20261128110000 implements MigrationInterface {
  readonly name = 'WaysBack20261128110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- by a keyed hash, and only after it was confirmed; it never outlives the contact that it was made of
      alter table submissions
        add column address_hash bytea,
        add constraint address_with_contact check (address_hash is null or contact is not null);
      -- the voices of one address
      create index submissions_address on submissions (address_hash) where address_hash is not null;

      -- the token itself stands in the mail only
      create table mail_links (
        token_hash bytea primary key,
        purpose text not null check (purpose in ('confirm', 'way_back')),
        -- the voice whose address is confirmed, or the request
        subject_id uuid not null,
        address_hash bytea not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      -- all links to the same end together
      create index mail_links_subject on mail_links (subject_id);
      create index mail_links_address on mail_links (address_hash);
      create index mail_links_expiry on mail_links (expires_at);

      create table way_back_requests (
        id uuid primary key,
        address_hash bytea not null,
        lang text not null,
        asked_at timestamptz not null
      );
      -- how often an address was asked for lately
      create index way_back_requests_address on way_back_requests (address_hash, asked_at);
      create index way_back_requests_age on way_back_requests (asked_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table way_back_requests;
      drop table mail_links;
      alter table submissions drop column address_hash;
    `);
  }
}
