import { randomUUID } from 'node:crypto';
import type { Voice } from './access-table.js';

/** An answer that somebody of none of these people's has under way. */
export const addDraft = async (
  query: (sql: string, values?: unknown[]) => Promise<unknown>,
  id: string,
  { draft, privacy }: Omit<Voice, 'id'>,
): Promise<void> => {
  const [writer, version, one] = [randomUUID(), randomUUID(), randomUUID()];
  await query(
    `insert into staff_members (id, login, name, password_hash, roles, active, created_at)
     values ($1, $2, 'writer', '!', '{}', false, now())`,
    [writer, `writer@${one}`],
  );
  const step = { need: 'any', people: [], sections: [], deputies: { roles: [], people: [] } };
  const decides = privacy === 'vault' ? 'counsellor' : 'approver';
  const steps = [
    { ...step, key: 'draft', kind: 'draft', name: '起案', post: '担当', roles: [] },
    { ...step, key: 'decide', kind: 'decide', name: '決裁', post: '課長', roles: [decides] },
  ];
  await query(
    `insert into answer_drafts (id, submission_id, state, writer_id, version_id, changed_version, based_on, round, writers, chain,
                                sends_at, copies, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 1, 1, $6, array[$4::uuid], $7, $8, false, now(), now())`,
    [
      one,
      id,
      draft,
      writer,
      version,
      draft === 'draft' ? 0 : 1,
      draft === 'draft' ? null : JSON.stringify({ key: 'simple', name: '課長決裁', steps }),
      draft === 'held' ? '2030-01-01T00:00:00Z' : null,
    ],
  );
  await query(
    `insert into answer_draft_versions (id, draft_id, round, writer_id, text, created_at, updated_at)
     values ($1, $2, 0, $3, 'はい。', now(), now())`,
    [version, one, writer],
  );
};
