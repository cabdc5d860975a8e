import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that an opinion is not public though its sender agreed: kept, told, and open to an objection. */
export class Moderation20261201130000 implements MigrationInterface {
  readonly name = 'Moderation20261201130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table moderation_decisions (
        id uuid primary key,
        submission_id uuid not null references submissions,
        act text not null check (act in ('withhold', 'retract')),
        reason text not null,
        note text,
        section_id uuid not null references sections,
        decided_by uuid not null references staff_members,
        decided_at timestamptz not null,
        -- published after all, or again
        ended_at timestamptz,
        appealed_at timestamptz,
        outcome text check (outcome in ('upheld', 'granted')),
        appeal_decided_by uuid references staff_members,
        appeal_decided_at timestamptz,
        constraint outcome_of_an_appeal check (outcome is null or appealed_at is not null),
        -- who decided does not decide on the objection to it
        constraint four_eyes check (outcome is distinct from 'upheld' or appeal_decided_by <> decided_by)
      );
      -- what the sender wrote against it, and the reply
      create table appeal_words (
        decision_id uuid primary key references moderation_decisions,
        text text not null,
        lang text not null,
        reply text
      );
      -- one stands for a voice at a time: the decision that the desk and the sender read
      create unique index moderation_decisions_standing on moderation_decisions (submission_id) where ended_at is null;
      -- the public log, newest first
      create index moderation_decisions_log on moderation_decisions (decided_at desc, id desc);
      -- objections that wait
      create index moderation_decisions_appealed on moderation_decisions (submission_id)
        where appealed_at is not null and outcome is null;
      create constraint trigger moderation_decisions_are_public after insert or update or delete on moderation_decisions
        deferrable initially deferred for each row execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table appeal_words; drop table moderation_decisions;');
  }
}
