/** A connection, or whatever else runs a statement. */
interface Queryable {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/**
 * Voices of a year by a fixed rule, many at once, for questions about size: of all sections, states, languages, measures and
 * kinds, as uneven as in life. They have no history. `words`: an SQL expression over `i` (the how manyeth) and the lots `a` and
 * `b`; without one the words are the same for all.
 */
export const addManyVoices = async (
  database: Queryable,
  howMany: number,
  until: Date,
  words = `'もっと本を'`,
): Promise<void> => {
  await database.query(
    `with sections_of as (select array_agg(id order by code) as ids from sections),
          lots as (
            select i, ('x' || substr(md5('lot' || i), 1, 7))::bit(28)::int as a,
                      ('x' || substr(md5('lot' || i), 9, 7))::bit(28)::int as b,
                      $2::timestamptz - (($1 - i)::float / $1) * interval '365 days' as at
              from generate_series(1, $1::int) as i)
     insert into submissions (id, receipt, secret_hash, idempotency_hash, request_hash, kind, status, privacy, text,
                              declared_lang, detected_lang, detected_confidence, ui_lang, measure_code, topic,
                              consent_to_publish, section_id, assignee_id, received_at, due_at, version, demo, urgent)
     select md5('voice' || i)::uuid, 'KB-2026-' || i, decode(md5('s' || i), 'hex'), decode(md5('i' || i), 'hex'),
            decode(md5('r' || i), 'hex'),
            case when a % 10 = 0 then 'consultation' else 'opinion' end,
            case when i > $1 * 0.97 then (array['routed', 'routed', 'in_progress', 'needs_triage', 'answered'])[1 + b % 5]
                 else (array['answered', 'answered', 'closed', 'closed', 'closed', 'declined', 'withdrawn', 'answered',
                             'closed', case when b % 40 < 10 then 'routed' else 'closed' end])[1 + (b / 64) % 10] end,
            case when a % 10 = 0 then case when a % 40 = 0 then 'vault' else 'private' end else 'public' end,
            ${words}, (array['ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'en', 'vi', case when b % 31 = 0 then 'ne' else 'ja' end])[1 + (b / 7) % 10],
            null, null, 'ja',
            case when a % 10 = 0 then null else '5-' || (1 + least(a % 13, 4)) || '-' || (1 + (a / 13) % 4) end,
            case when a % 10 = 0 then (array['dv', 'rights', 'legal'])[1 + (a / 40) % 3] end,
            true, ids[1 + (sqrt((a % 10000)::float / 10000) * array_length(ids, 1))::int % array_length(ids, 1)],
            null, at, date_trunc('day', at) + interval '14 days 14 hours 59 minutes 59 seconds', 2, true,
            case when a % 97 = 0 then '{violence}'::text[] else '{}' end
       from lots cross join sections_of`,
    [howMany, until],
  );
  await database.query('vacuum analyze submissions');
};

/**
 * Publishes all public voices among them that may be shown, each with an answer, one to five weeks after it came. Their places
 * in the list are not reckoned: `PublicationRepository.placeAll`.
 */
export const publishMany = async (database: Queryable): Promise<void> => {
  await database.query(
    `insert into staff_members (id, login, name, password_hash, roles, active, created_at)
     values (md5('many')::uuid, 'many@opinions', 'many', '!', '{}', false, now()) on conflict do nothing`,
  );
  const shown = `status not in ('received', 'withdrawn') and privacy = 'public' and section_id is not null
    and not exists (select 1 from publications p where p.submission_id = v.id)`;
  await database.query(
    `insert into answers (id, submission_id, lang, text, author_id, created_at)
     select md5('answer' || id)::uuid, id, 'ja', '来月から始めます', md5('many')::uuid, received_at + interval '5 days'
       from submissions v where ${shown}`,
  );
  await database.query(
    `insert into publications (id, submission_id, answer_id, public_text, lang, measure_code, section_id, received_at,
                               answered_at, published_at, placed_at, published_by, redactions, waived, demo)
     select md5('publication' || id)::uuid, id, md5('answer' || id)::uuid, text, declared_lang, measure_code, section_id,
            received_at, received_at + interval '5 days', at, at, md5('many')::uuid, '[]', '[]', true
       from (select *, received_at + interval '7 days' + interval '28 days' * (('x' || substr(md5('p' || id), 1, 7))::bit(28)::int % 1000 / 1000.0) as at
               from submissions v where ${shown}) s`,
  );
  await database.query('vacuum analyze publications');
};
