import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 照会: what one section asks another about a voice. Who is asked may open the voice so long as the question stands. */
export class Inquiries20261205050000 implements MigrationInterface {
  readonly name = 'Inquiries20261205050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table inquiries (
        id uuid primary key,
        place bigint generated always as identity,
        submission_id uuid not null references submissions (id),
        asking_section_id uuid not null references sections (id),
        asked_section_id uuid not null references sections (id) check (asked_section_id <> asking_section_id),
        author_id uuid not null references staff_members (id),
        question text not null check (question <> ''),
        excerpt text check (excerpt <> ''),
        due_at timestamptz not null,
        -- As it was when the question was put: whatever is more private now, nobody else is to see.
        privacy text not null check (privacy in ('public', 'private')),
        created_at timestamptz not null,
        advice text check (advice <> ''),
        adviser_id uuid references staff_members (id),
        advised_at timestamptz,
        called_off_at timestamptz,
        check ((advice is null) = (advised_at is null) and (adviser_id is null) = (advised_at is null)),
        check (advised_at is null or called_off_at is null)
      );
      create index inquiries_of_a_voice on inquiries (submission_id, place);
      create index inquiries_waiting on inquiries (asked_section_id) where advised_at is null and called_off_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table inquiries;');
  }
}
