import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of each confided voice: its public half, under which whatever belongs to it is sealed, and who can open it (ADR 37). */
export class SealedVoices20261204010100 implements MigrationInterface {
  readonly name = 'SealedVoices20261204010100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        -- Of the sender, made from the secret: for a consultation, which may become confided later.
        add column sender_key bytea,
        add column seal_key bytea,
        add column seal_desk_key uuid references desk_keys (id),
        add column seal_desk bytea,
        add column seal_sender bytea,
        -- For the sender of a voice from before, until they come with their secret.
        add column seal_house bytea,
        add constraint seal_whole check (seal_key is null or (seal_desk_key is not null and seal_desk is not null));
      create index submissions_seal_desk_key on submissions (seal_desk_key) where seal_desk_key is not null;
      create index submissions_unsealed on submissions (id) where privacy = 'vault' and seal_key is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index submissions_unsealed;
      alter table submissions
        drop constraint seal_whole,
        drop column seal_house,
        drop column seal_sender,
        drop column seal_desk,
        drop column seal_desk_key,
        drop column seal_key,
        drop column sender_key;
    `);
  }
}
