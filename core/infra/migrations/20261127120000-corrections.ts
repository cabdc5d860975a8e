import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction is a new version of an answer with a note to its readers; of a public text the earlier ones are kept for staff. */
export class Corrections20261127120000 implements MigrationInterface {
  readonly name = 'Corrections20261127120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table answers
        -- the answer that it is a newer version of, itself none
        add column corrects uuid references answers,
        -- what was corrected, for whoever reads the answer
        add column note text,
        add constraint answers_correction_has_note check ((corrects is null) = (note is null));

      alter table publications
        add column corrected_at timestamptz,
        add column correction_note text;
      -- what stood there before a correction: staff see it, nobody else does
      create table earlier_public_texts (
        publication_id uuid not null references publications,
        replaced_at timestamptz not null,
        replaced_by uuid not null references staff_members,
        public_text text not null,
        primary key (publication_id, replaced_at)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table earlier_public_texts;
      alter table publications drop column corrected_at, drop column correction_note;
      alter table answers drop column corrects, drop column note;
    `);
  }
}
