import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of all cities of the country that have answers from before. */
const ZONE = 'Asia/Tokyo';

/**
 * By which rule an indicator counts by itself: stated by one, approved by another, never changed. What it counted stands beside
 * the rule, so that pages read one row; answers of forms are counted by fiscal year, those from before too.
 */
export class IndicatorRules20261207010000 implements MigrationInterface {
  readonly name = 'IndicatorRules20261207010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table indicator_rules (
        id uuid primary key,
        place bigint generated always as identity,
        indicator_code text not null,
        -- null: from here on nothing is counted
        rule jsonb,
        written_by uuid not null references staff_members (id),
        written_at timestamptz not null,
        decision text check (decision in ('approved', 'returned')),
        decided_by uuid references staff_members (id) check (decided_by <> written_by),
        decided_at timestamptz,
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
      );
      create index indicator_rules_newest on indicator_rules (indicator_code, place desc);
      create constraint trigger indicator_rules_are_public after insert or update or delete on indicator_rules
        deferrable initially deferred for each row execute function raise_public_generation();
      create table indicator_counts (
        rule_id uuid not null references indicator_rules,
        fiscal_year int not null,
        value numeric not null,
        is_at_least boolean not null,
        counted_at timestamptz not null,
        primary key (rule_id, fiscal_year)
      );
      create constraint trigger indicator_counts_are_public after insert or update or delete on indicator_counts
        deferrable initially deferred for each row execute function raise_public_generation();
      alter table indicator_actuals add column rule_id uuid references indicator_rules;
      -- who came, and who did not, is counted by it alone
      create index bookings_over on bookings (state, kind, lower(during)) where state in ('came', 'no_show');
      -- numbers that are added up may be large
      alter table questionnaire_counts alter column n type bigint;
    `);
    // Of words nobody tells a share: they are left as they are.
    await db.query(`
      with asked as (
        select v.code, v.version, q->>'kind' as kind, q->'bands' as bands, coalesce(k.key, q->>'id') as key
          from questionnaire_versions v, jsonb_array_elements(v.questions->'pages') page, jsonb_array_elements(page) q
          left join lateral (
            select (q->>'id') || '.' || "row" as key from jsonb_array_elements_text(q->'rows') "row" where q->>'kind' = 'matrix'
          ) k on true
         where q->>'kind' in ('single', 'multiple', 'scale', 'matrix', 'place', 'number')),
      answered as (
        select r.code, r.version, r.answers,
               extract(year from (r.received_at at time zone '${ZONE}') - interval '3 months')::int::text as year
          from questionnaire_responses r),
      cells as (
        select code, version, year, '' as key, '' as value, 1::bigint as adds from answered
        union all
        select a.code, a.version, a.year, q.key,
               case when g.value is null then ''
                    when q.kind <> 'number' then g.value
                    when q.bands is null then 'answered'
                    else coalesce((select max(b::int) from jsonb_array_elements_text(q.bands) b where b::int <= g.value::int)::text,
                                  q.bands->>0) end, 1
          from answered a join asked q using (code, version)
          left join lateral (
            select jsonb_array_elements_text(case jsonb_typeof(a.answers->q.key) when 'array' then a.answers->q.key
                     else jsonb_build_array(a.answers->q.key) end) as value
             where a.answers ? q.key) g on true
        union all
        select a.code, a.version, a.year, q.key, 'sum', (a.answers->>q.key)::bigint
          from answered a join asked q using (code, version)
         where q.kind = 'number' and a.answers ? q.key)
      insert into questionnaire_counts (code, version, by_what, of_group, key, value, n)
      select code, version, 'fiscal-year', year, key, value, sum(adds) from cells group by 1, 2, 4, 5, 6
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from questionnaire_counts where by_what = 'fiscal-year';
      drop index bookings_over;
      alter table questionnaire_counts alter column n type int;
      alter table indicator_actuals drop column rule_id;
      drop table indicator_counts, indicator_rules;
    `);
  }
}
