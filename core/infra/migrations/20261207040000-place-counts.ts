import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the views of the desk ask of a voice: where it stands, and nothing of what it is about. */
const KEY = 'section_id, status, privacy, folded, urgent, free';

/**
 * The numbers of the desk's views as lines of their own. The lines by kind, language, measure and topic are ten thousand in a city of
 * a hundred thousand voices, and every page of a list added all of them up; by place they are some hundred, however many voices.
 */
export class PlaceCounts20261207040000 implements MigrationInterface {
  readonly name = 'PlaceCounts20261207040000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table voice_place_counts (
        section_id uuid, status text not null, privacy text not null, folded boolean not null, urgent boolean not null,
        free boolean not null, n int not null, unique nulls not distinct (${KEY}));
      insert into voice_place_counts (${KEY}, n)
        select ${KEY}, sum(n) from voice_counts group by ${KEY} having sum(n) <> 0;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table voice_place_counts');
  }
}
