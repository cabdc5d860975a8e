import { randomBytes, randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { loadConfig, readEnv } from '../../../core/base/config/index.js';
import { UnitOfWork } from '../../../core/base/outbox/index.js';
import { RebuildSearch } from '../../../core/jobs/search-index/index.js';
import { ListDisposal } from '../../../core/jobs/storage/index.js';
import { FileStore, Photos } from '../../../core/records/photos/index.js';
import { withCore } from '../../../scripts/core-context.js';
import { addVoices, keepStaff } from '../../../scripts/fill/fill.repository.js';
import { readTown } from '../../../scripts/fill/read-town.js';
import { voiceRows } from '../../../scripts/fill/voice-rows.js';
import { createOwnDatabase, type OwnDatabase } from '../../bench/own-database.js';
import { startProcess } from '../../support/processes.js';
import { atLeast, type FaultPart, none } from './part.js';

const VOICES = 2_500;
const PHOTOS = 300;
const KILLS = 10;
/** So long ago that the years of all of them are over. */
const UNTIL = '2016-03-01T00:00:00+09:00';
/** Files without a photo are swept when nobody can be about to take it any more. */
const LATER_MS = 2 * 3_600_000;

const fillTown = async (core: INestApplicationContext): Promise<void> => {
  const town = await readTown(core);
  const voices = Array.from({ length: VOICES }, (_, i) =>
    voiceRows(town, { seed: 1, total: VOICES, i, until: new Date(UNTIL) }),
  );
  await core.get(UnitOfWork).commit(({ manager }) => addVoices(manager, voices));
  await core.get(RebuildSearch).rebuild();
};

const addPhotos = async (core: INestApplicationContext, { query }: OwnDatabase): Promise<void> => {
  const ids = Array.from({ length: PHOTOS }, () => randomUUID());
  for (const id of ids) await core.get(FileStore).put(`${id}.view`, randomBytes(512));
  await query(
    `insert into photos (id, key_hash, digest, width, height, sent_at, submission_id, file_key)
     select p.id, sha256(p.id::text::bytea), sha256(p.id::text::bytea), 8, 8, now(), d.submission_id, 'key'
       from (select id, row_number() over () as n from unnest($1::uuid[]) id) p
       join (select submission_id, row_number() over (order by submission_id) as n from disposals) d using (n)`,
    [ids],
  );
};

/** Two people have decided. */
const approve = async ({ query }: OwnDatabase, first: string, second: string): Promise<void> => {
  await query(
    'update disposal_lists set proposed_by = $1, proposed_at = now(), approved_by = $2, approved_at = now()',
    [first, second],
  );
};

/** Voices of which some is erased and some is not. */
const HALVES = `
  select count(*) filter (where gone <> all_gone)::int as halves, count(*) filter (where all_gone)::int as erased, count(*)::int as listed
    from (select s.disposed_at is not null or d.outcome is not null or s.text = '' or lines > 0 as gone,
                 s.disposed_at is not null and d.outcome = 'erased' and s.text = '' and s.contact is null and lines = 1
                   and words = 0 and found = 0 and shown = 0 and photos = 0 as all_gone
            from disposals d join submissions s on s.id = d.submission_id,
                 lateral (select (select count(*) from audit_log a where a.subject_id = s.id and a.verb = 'dispose') as lines,
                                 (select count(*) from answers a where a.submission_id = s.id and a.text <> '') as words,
                                 (select count(*) from submission_search f where f.submission_id = s.id) as found,
                                 (select count(*) from publications p where p.submission_id = s.id
                                    and (p.public_text <> '' or p.retracted_at is null)) as shown,
                                 (select count(*) from photos p where p.submission_id = s.id) as photos) n) v`;

/** Who erases what was approved is killed again and again: is each voice erased wholly or not at all, once, and everything in the end? */
export const disposalKilled: FaultPart = async () => {
  const database = await createOwnDatabase('disposal_killed');
  const env = { ...database.env, LOG_LEVEL: 'silent' };
  const config = loadConfig(readEnv(env));
  await withCore(config, async (core) => {
    await fillTown(core);
    await core.get(ListDisposal).go();
    await addPhotos(core, database);
    const first = await core
      .get(UnitOfWork)
      .commit(({ manager }) => keepStaff(manager, randomUUID()));
    const second = randomUUID();
    await database.query(
      `insert into staff_members (id, login, name, password_hash, roles, active, created_at)
       values ($1, 'second@demo', '見本の職員', '!', '{}', false, now())`,
      [second],
    );
    await approve(database, first, second);
  });
  const run = (ready: RegExp) =>
    startProcess({ script: 'dist/test/faults/disposing.js', env, ready, timeoutMs: 120_000 });
  const count = async () =>
    (await database.query<{ halves: number; erased: number; listed: number }>(HALVES))[0] ?? {
      ...{ halves: VOICES, erased: 0, listed: 0 },
    };
  let [killed, halves] = [0, 0];
  for (; killed < KILLS; killed++) {
    // In the middle of the some that comes next.
    await (await run(/(some were erased: [1-9]\d*\s+){3}/)).kill('SIGKILL');
    const now = await count();
    halves += now.halves;
    if (now.erased === now.listed) break;
  }
  await (await run(/nothing is left to erase/)).ended;
  const { listed, erased, halves: last } = await count();
  const files = await withCore(
    config,
    async (core) => {
      await core.get(Photos).sweep();
      let left = 0;
      for await (const _ of core.get(FileStore).all()) left++;
      return left;
    },
    { now: () => new Date(Date.now() + LATER_MS) },
  );
  database.forget();
  return [
    atLeast('disposal_kills', KILLS, killed),
    atLeast('disposal_listed', VOICES / 2, listed),
    none('disposal_halves', halves + last),
    none('disposal_left', listed - erased),
    none('disposal_files_left', files),
  ];
};
