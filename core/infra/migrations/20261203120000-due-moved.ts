import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For when a voice was promised before its promise was moved last, and why: its sender is told both days. */
export class DueMoved20261203120000 implements MigrationInterface {
  readonly name = 'DueMoved20261203120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column due_from timestamptz,
        add column due_moved text check (due_moved in ('waited', 'reopened')),
        add constraint due_moved_has_both check ((due_from is null) = (due_moved is null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submissions drop column due_from, drop column due_moved;');
  }
}
