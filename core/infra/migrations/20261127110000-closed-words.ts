import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took a voice back before contact was deleted with it is not to be reached by it either. */
export class ClosedWords20261127110000 implements MigrationInterface {
  readonly name = 'ClosedWords20261127110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `update submissions set contact = null where status = 'withdrawn' and contact is not null`,
    );
  }

  /** What is deleted does not come back. */
  async down(): Promise<void> {}
}
