import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A booking says whom somebody sees and when, so nothing beside it says who (ADR 38): its number is sealed, and no voice
 * that is confided, or becomes so, is tied to it. Numbers from before are sealed by the worker, some at a time.
 */
export class BookingNumbers20261207030000 implements MigrationInterface {
  readonly name = 'BookingNumbers20261207030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table bookings
        alter column receipt drop not null,
        add column sealed_number bytea,
        add constraint booking_has_number check ((receipt is null) <> (sealed_number is null));
      create index bookings_secret on bookings (secret_hash);

      update bookings b set submission_id = null
        from submissions s where s.id = b.submission_id and s.privacy = 'vault';

      create function leave_confided_voice() returns trigger language plpgsql as $$
      begin
        update bookings set submission_id = null where submission_id = new.id;
        return null;
      end $$;
      create trigger confided_voice_left after update of privacy on submissions
        for each row when (new.privacy = 'vault' and old.privacy <> 'vault')
        execute function leave_confided_voice();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    // A number that was sealed is known to who has it: nobody here can put it back.
    await db.query(`
      drop trigger confided_voice_left on submissions;
      drop function leave_confided_voice();
      update bookings set receipt = id::text, sealed_number = null where receipt is null;
      drop index bookings_secret;
      alter table bookings drop constraint booking_has_number, drop column sealed_number,
        alter column receipt set not null;
    `);
  }
}
