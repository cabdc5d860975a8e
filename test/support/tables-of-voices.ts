/** All tables that hang on a voice, over however many others. */
export const HANGING = `with recursive keys as (
    select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint where contype = 'f'),
  hanging(name) as (
    select 'submissions' union
    select table_name::text from information_schema.columns
     where table_schema = 'public' and column_name = 'submission_id' union
    select k.child from keys k join hanging h on h.name = k.parent)
  select distinct name from hanging order by 1`;

/** Where a test puts words of a voice, and none may be left: a table that comes new has to be looked at here. */
export const HELD_WORDS = [
  ...['answer_draft_versions', 'answers', 'desk_forms', 'earlier_public_texts', 'earlier_texts'],
  ...['inquiries', 'messages', 'notes', 'publications'],
  ...['submissions', 'translation_words'],
];

/** Without words of a voice, or with some that go by the same statements. */
export const OTHERS = [
  // Folded, so that no canary is told in them: their rows are counted.
  ...['publication_search', 'submission_search'],
  ...['alarms', 'answer_decisions', 'answer_drafts', 'appeal_words', 'booking_words', 'bookings'],
  ...['confided_reads', 'disposals', 'engine_words', 'form_list_decisions', 'legal_holds'],
  ...['moderation_decisions', 'notifications', 'photos', 'routing_lessons', 'sharing_words'],
  ...['translation_wishes'],
  ...['translations', 'translations_beside', 'translations_typed', 'voice_marks'],
];
