import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One outbox row per (event, consumer). The previous version may go on serving: it claims by event, and the rows that it
 * writes without a consumer are given the one that its event had. A later migration takes the trigger away and forbids null.
 */
export class NamedConsumers20261126000000 implements MigrationInterface {
  readonly name = 'NamedConsumers20261126000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- null only in rows that were handled before; they are pruned
      alter table outbox add column consumer text;

      create function consumer_of_previous_version(event text) returns text language sql immutable return
        case event when 'submission.received' then 'routing'
                   when 'submission.routed' then 'notify-section'
                   when 'submission.answered' then 'notify-resident' end;
      update outbox set consumer = consumer_of_previous_version(event) where handled_at is null;

      create function outbox_names_consumer() returns trigger language plpgsql as $$
        begin new.consumer := consumer_of_previous_version(new.event); return new; end $$;
      create trigger outbox_names_consumer before insert on outbox
        for each row when (new.consumer is null) execute function outbox_names_consumer();
    `);
    // Not "concurrently": the table holds what waits and 30 days of what is handled, and voices wait half a second while
    // a million rows are read (measured). A concurrent build cannot run in a transaction, leaves half an index behind
    // when it fails, and waits for ever for another instance that waits for this one's lock (`migrate`).
    await db.query(`
      -- the relay's claim: due rows of one consumer (the previous version's claim by event reads it whole: few rows wait)
      create index outbox_due_of_consumer on outbox (consumer, next_at, id) where handled_at is null and dead_at is null;
      drop index outbox_due;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index outbox_due on outbox (event, next_at, id) where handled_at is null and dead_at is null;
      drop index outbox_due_of_consumer;
      drop trigger outbox_names_consumer on outbox;
      drop function outbox_names_consumer, consumer_of_previous_version;
      alter table outbox drop column consumer;
    `);
  }
}
