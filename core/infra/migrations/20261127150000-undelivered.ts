import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that did not arrive is a matter of the voice that it was about: those who work on it are told. */
export class Undelivered20261127150000 implements MigrationInterface {
  readonly name = 'Undelivered20261127150000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table notifications
        -- the voice that it is about; null in rows of the previous version
        add column submission_id uuid,
        -- why it will not arrive; null: it did, it may still, or nobody was to get any
        add column undelivered text check (undelivered in ('refused', 'given_up', 'no_smtp', 'no_address'));
      update notifications n
         set submission_id = o.subject_id, undelivered = case when n.state = 'failed' then 'refused' end
        from outbox o where n.event_key = o.event || ':' || o.id;
      -- the desk's list of voices whose mails did not arrive, and what stands at such a voice
      create index notifications_undelivered on notifications (submission_id) where undelivered is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table notifications drop column submission_id, drop column undelivered');
  }
}
