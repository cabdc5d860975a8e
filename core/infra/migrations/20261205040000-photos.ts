import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos that residents send; their pictures lie in files, each locked under a key of its own. */
export class Photos20261205040000 implements MigrationInterface {
  readonly name = 'Photos20261205040000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table photos (
        id uuid primary key,
        -- Of the key that only the sender has until a voice takes the photo.
        key_hash bytea not null,
        -- Of the file as it came, keyed.
        digest bytea not null,
        width int not null,
        height int not null,
        sent_at timestamptz not null,
        submission_id uuid references submissions (id),
        message_id uuid references messages (id),
        place int not null default 0,
        -- The key of the files; sealed where the voice is confided.
        file_key text,
        -- The publication that shows it.
        publication_id uuid references publications (id),
        check ((submission_id is null) = (file_key is null)),
        check (submission_id is not null or (message_id is null and publication_id is null))
      );
      create index photos_of_a_voice on photos (submission_id) where submission_id is not null;
      create index photos_of_a_publication on photos (publication_id) where publication_id is not null;
      create index photos_of_no_voice on photos (sent_at) where submission_id is null;
      create constraint trigger photos_are_public after update of publication_id on photos
        deferrable initially deferred for each row execute function raise_public_generation();
      create constraint trigger public_photos_go after delete on photos
        deferrable initially deferred for each row when (old.publication_id is not null)
        execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table photos;');
  }
}
