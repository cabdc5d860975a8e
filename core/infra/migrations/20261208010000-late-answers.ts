import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An answer that came too late is kept as what its writer has typed, whatever becomes of the answer that was first: as a version of
 * that one it was gone from sight with the next step. Those of the last month go along.
 */
export class LateAnswers20261208010000 implements MigrationInterface {
  readonly name = 'LateAnswers20261208010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into desk_forms (submission_id, staff_id, verb, fields, kept_at)
        select distinct on (d.submission_id, v.writer_id)
               d.submission_id, v.writer_id, 'answer', jsonb_build_object('text', v.text), v.updated_at
          from answer_draft_versions v
          join answer_drafts d on d.id = v.draft_id
          join submissions s on s.id = d.submission_id
         where v.beside and v.text <> '' and s.status <> 'withdrawn' and v.updated_at > now() - interval '30 days'
         order by d.submission_id, v.writer_id, v.updated_at desc
        on conflict do nothing;
      delete from answer_draft_versions where beside;
      alter table answer_draft_versions drop column beside;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table answer_draft_versions add beside boolean not null default false;');
  }
}
