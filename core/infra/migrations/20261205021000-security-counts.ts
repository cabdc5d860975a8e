import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What auditors see of refusals and of consultations that were opened: how often in each hour, and by whom of the staff
 * where that is known. A flood of a million makes one row.
 */
export class SecurityCounts20261205021000 implements MigrationInterface {
  readonly name = 'SecurityCounts20261205021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table security_counts (
        hour timestamptz not null,
        event text not null,
        -- zeros: nobody of the staff, or nobody knows who
        staff_id uuid not null default '00000000-0000-0000-0000-000000000000',
        times bigint not null check (times > 0),
        primary key (hour, event, staff_id)
      );
      -- counted up, and never down or away
      create function security_counts_grow() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and new.times >= old.times
             and (new.hour, new.event, new.staff_id) = (old.hour, old.event, old.staff_id) then
            return new;
          end if;
          raise exception 'security_counts only grow';
        end $$;
      create trigger security_counts_grow before update or delete on security_counts
        for each row execute function security_counts_grow();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table security_counts; drop function security_counts_grow;');
  }
}
