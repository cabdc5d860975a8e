import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';
import { allStatements, type Statements, statementsOf, tablesOfEntities } from './statements.js';

/** Who writes which table: one folder for each, so that a rule about a table has one place. */
const OWNERS: Readonly<Record<string, string>> = {
  alarms: 'core/jobs/alerting/',
  answer_decisions: 'core/records/answers/',
  answer_draft_versions: 'core/records/submissions/words/',
  answer_drafts: 'core/records/answers/',
  answers: 'core/records/answers/',
  appeal_words: 'core/records/submissions/',
  audit_log: 'core/base/',
  audit_seals: 'core/base/',
  booking_days_off: 'core/records/bookings/',
  booking_freed: 'core/records/bookings/',
  booking_lanes: 'core/records/bookings/',
  built_form_versions: 'core/records/questionnaires/',
  built_forms: 'core/records/questionnaires/',
  booking_words: 'core/records/submissions/words/',
  bookings: 'core/records/bookings/',
  confided_reads: 'core/records/submissions/words/',
  consultation_topics: 'core/records/consultations/',
  desk_forms: 'core/records/submissions/words/',
  desk_key_holders: 'core/records/staff/keys/',
  desk_keys: 'core/records/staff/keys/',
  desk_presence: 'core/records/presence/',
  disposal_lists: 'core/records/retention/',
  disposals: 'core/records/retention/',
  earlier_public_texts: 'core/records/publications/',
  earlier_texts: 'core/records/submissions/',
  engine_use: 'core/records/translations/',
  engine_words: 'core/records/submissions/words/',
  form_list_decisions: 'core/records/questionnaires/',
  form_remarks: 'core/records/questionnaires/',
  form_results_shown: 'core/records/questionnaires/',
  forms_under_way: 'core/records/forms-under-way/',
  indicators: 'core/records/plan/',
  legal_holds: 'core/records/retention/',
  lesson_version: 'core/records/lessons/',
  limit_levels: 'core/records/limits/',
  mail_links: 'core/records/ways-back/',
  moderation_decisions: 'core/records/publications/',
  messages: 'core/records/submissions/',
  notifications: 'core/jobs/notifying/',
  outbox: 'core/base/',
  photos: 'core/records/photos/',
  page_forms: 'core/records/staff/',
  plan_nodes: 'core/records/plan/',
  plan_texts: 'core/records/plan/',
  plan_versions: 'core/records/plan/',
  plans: 'core/records/plan/',
  product_key: 'core/records/secret-key/',
  public_generation: 'core/records/public-generation/',
  publication_counts: 'core/records/publications/',
  publication_search: 'core/records/publications/',
  publications: 'core/records/publications/',
  questionnaire_codes: 'core/records/questionnaires/',
  questionnaire_counts: 'core/records/questionnaires/',
  questionnaire_responses: 'core/records/questionnaires/',
  questionnaire_snapshots: 'core/records/questionnaires/',
  questionnaire_versions: 'core/records/questionnaires/',
  questionnaire_words: 'core/records/questionnaires/',
  notes: 'core/records/submissions/',
  inquiries: 'core/records/submissions/',
  indicator_actuals: 'core/records/indicators/',
  indicator_counts: 'core/records/indicators/',
  indicator_rules: 'core/records/indicators/',
  reading_corrections: 'core/records/readings/',
  recovery_key: 'core/records/staff/keys/',
  routing_lessons: 'core/records/lessons/',
  section_ownerships: 'core/records/sections/',
  sections: 'core/records/sections/',
  sentence_checks: 'core/records/translations/',
  security_counts: 'core/records/limits/',
  shared_questions: 'core/records/shared-questions/',
  sharing_words: 'core/records/submissions/words/',
  staff_keys: 'core/records/staff/keys/',
  staff_members: 'core/records/staff/',
  staff_recovery_codes: 'core/records/staff/',
  staff_second_steps: 'core/records/staff/',
  staff_sections: 'core/records/staff/',
  staff_sessions: 'core/records/staff/',
  staff_sign_ins_under_way: 'core/records/staff/',
  submission_search: 'core/records/submissions/',
  submissions: 'core/records/submissions/',
  translation_memory: 'core/records/translations/',
  translation_wishes: 'core/records/translations/',
  translation_words: 'core/records/submissions/words/',
  translations: 'core/records/translations/',
  translations_beside: 'core/records/submissions/words/',
  translations_caught_up: 'core/records/translations/',
  translations_typed: 'core/records/submissions/words/',
  triage_address: 'core/records/sections/',
  voice_count_changes: 'core/records/submissions/',
  voice_counts: 'core/records/submissions/',
  voice_due_count_changes: 'core/records/submissions/',
  voice_due_counts: 'core/records/submissions/',
  voice_place_counts: 'core/records/submissions/',
  voice_marks: 'core/jobs/copies/',
  way_back_requests: 'core/records/ways-back/',
};
/** Intake stores a voice with its audit line and its outbox rows in one statement: that is its unit of work (ADR 2). */
const GROUPED_WRITE = 'core/records/submissions/intake/intake.repository.ts';

/** The words of answers are read where all words are, so that encrypting them is one folder's matter (ADR 11). */
const WORDS = 'core/records/submissions/words/';

/** What triggers of other tables write, and no statement of ours. */
const KEPT_BY_TRIGGERS = new Set(['publication_counts', 'public_generation']);

const TABLES = new Set(Object.keys(OWNERS));
const ownerOf = (table: string): string => OWNERS[table] ?? '';
const isOwn = (path: string, table: string): boolean => path.startsWith(ownerOf(table));
const readsWords = (path: string, table: string): boolean =>
  ['answers', 'answer_decisions', 'answer_drafts', 'translations'].includes(table) &&
  path.startsWith(WORDS);

const foreignWrites = ({ path, writes }: Statements): string[] =>
  [...writes]
    .filter((table) => !isOwn(path, table) && path !== GROUPED_WRITE)
    .map((table) => `${path} writes ${table}`);
/** Reading somebody else's table is for the files where a reviewer looks for joins. */
const foreignReads = ({ path, reads }: Statements): string[] =>
  /^core\/(portals|jobs)\/.*\.queries\.ts$/.test(path)
    ? []
    : [...reads]
        .filter((table) => !isOwn(path, table) && !readsWords(path, table))
        .map((table) => `${path} reads ${table}`);

const made = (): string[] => {
  const folder = 'core/infra/migrations';
  return readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/create (?:unlogged )?table (\w+)/g),
    ].map(([, table]) => table ?? ''),
  );
};

describe('every table', () => {
  const statements = allStatements(TABLES);

  test('that a migration makes has an owner, and no other has', () => {
    expect([...TABLES].sort()).toEqual([...new Set(made())].sort());
  });

  test('is written by its owner only', () => {
    expect(statements.flatMap(foreignWrites)).toEqual([]);
  });

  test('is read by others in queries of portals and jobs only', () => {
    expect(statements.flatMap(foreignReads)).toEqual([]);
  });

  test('is written by somebody', () => {
    const written = new Set(statements.flatMap(({ writes }) => [...writes]));
    expect(
      [...TABLES].filter((table) => !written.has(table) && !KEPT_BY_TRIGGERS.has(table)),
    ).toEqual([]);
  });

  test('has its entity, where it has one, with its owner', () => {
    const files = sourcePaths().filter((path) => /^core\/.*\.ts$/.test(path));
    const wrong = files.flatMap((path) =>
      [...tablesOfEntities([path]).values()]
        .filter((table) => !isOwn(path, table))
        .map((table) => `${path} maps ${table}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the reading of statements', () => {
  const entities = new Map([['Answer', 'answers']]);
  const find = (path: string, code: string) => statementsOf(path, code, entities, TABLES);

  test.each([
    ['SQL', 'core/jobs/routing/a.ts', 'await rowsOf(on, sql`update submissions set status = 1`);'],
    [
      'a string',
      'core/portals/desk/b.ts',
      "manager.query('delete from staff_sessions where 1 = 1')",
    ],
    ['TypeORM', 'core/portals/desk/c.queries.ts', 'await manager.insert(Answer, rows);'],
    [
      'a piece that is put in',
      'core/records/plan/d.ts',
      `sql\`with x as (select 1 from \${names}) insert into sections (id) select \${id} from x\``,
    ],
  ])('sees a foreign write by %s', (_, path, code) => {
    expect(foreignWrites(find(path, code))).toHaveLength(1);
  });

  test.each([
    ['a join', 'core/records/plan/e.ts', 'sql`select 1 from plans p join sections s on true`'],
    ['a file of another name', 'core/portals/desk/f.ts', 'sql`select id from submissions`'],
    ['TypeORM', 'core/portals/public/g.ts', 'manager.findOneBy(Answer, { id })'],
  ])('sees a foreign read by %s', (_, path, code) => {
    expect(foreignReads(find(path, code))).toHaveLength(1);
  });

  test('leaves lawful statements alone', () => {
    const own = find('core/records/sections/h.ts', 'sql`select id from sections where 1 = 1`');
    const join = find(
      'core/portals/desk/i.queries.ts',
      'sql`select 1 from answers a join plans p on true`',
    );
    expect([own, join].flatMap((s) => [...foreignReads(s), ...foreignWrites(s)])).toEqual([]);
  });
});
