import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an opinion was declined: the public log tells of it by its month. */
export class DeclinedInTheLog20261203121000 implements MigrationInterface {
  readonly name = 'DeclinedInTheLog20261203121000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions add column declined_at timestamptz;
      update submissions s
         set declined_at = (select max(a.at) from audit_log a where a.subject_id = s.id and a.verb = 'decline')
       where s.status = 'declined';
      -- the log, newest first; consultations never stand in it
      create index submissions_declined_log on submissions (declined_at desc, id desc)
        where declined_at is not null and kind = 'opinion' and privacy = 'public';
      create constraint trigger declined_are_public after update of declined_at on submissions
        deferrable initially deferred for each row
        when (old.declined_at is distinct from new.declined_at)
        execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger declined_are_public on submissions;
      alter table submissions drop column declined_at;
    `);
  }
}
