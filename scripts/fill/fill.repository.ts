import type { Transaction } from '../../core/base/outbox/index.js';
import type { Row, VoiceRows } from './rows.js';

type Manager = Transaction['manager'];

/** All rows in one statement. Names come from our own code, values as one JSON text. */
const insertAll = (manager: Manager, table: string, rows: readonly Row[], end = '') => {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first).join(', ');
  return manager.query(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, $1::json) ${end}`,
    [JSON.stringify(rows)],
  );
};

/** Titles of measures and sub-measures in each language, most important first. */
export const readTitles = (
  manager: Manager,
  planId: string,
): Promise<{ code: string; lang: string; title: string }[]> =>
  manager.query(
    `select n.code, 'ja' as lang, n.title from plan_nodes n where n.plan_id = $1 and n.kind in ('measure', 'sub_measure')
     union all
     select n.code, t.lang, t.title from plan_nodes n join plan_texts t using (plan_id, code)
      where n.plan_id = $1 and n.kind in ('measure', 'sub_measure') order by code, lang`,
    [planId],
  );

/** Who answered the invented voices: a name that nobody can sign in with. */
export const keepStaff = async (manager: Manager, id: string): Promise<string> => {
  const [row] = await manager.query(
    `insert into staff_members (id, login, name, password_hash, roles, active, created_at)
     values ($1, 'fill@demo', '見本の職員', '!', '{}', false, now())
     on conflict (login) do update set name = excluded.name returning id`,
    [id],
  );
  return row.id;
};

/** Adds the voices that are not there yet, each with all that belongs to it. Returns how many. */
export const addVoices = async (
  manager: Manager,
  voices: readonly VoiceRows[],
): Promise<number> => {
  const stored: { id: string }[] = await insertAll(
    manager,
    'submissions',
    voices.map(({ submission }) => submission),
    'on conflict do nothing returning id',
  );
  const ids = new Set(stored.map(({ id }) => id));
  const added = voices.filter(({ id }) => ids.has(id));
  await insertAll(
    manager,
    'audit_log',
    added.flatMap(({ audit }) => audit),
  );
  await insertAll(
    manager,
    'answers',
    added.flatMap(({ answer }) => (answer ? [answer] : [])),
  );
  await insertAll(
    manager,
    'publications',
    added.flatMap(({ publication }) => (publication ? [publication] : [])),
  );
  return added.length;
};
