import { randomBytes, randomUUID } from 'node:crypto';
import { loadConfig, readEnv } from '../../../core/base/config/index.js';
import { CannotOpen, KeyRing, nameOf } from '../../../core/base/sealing/index.js';
import { withCore } from '../../../scripts/core-context.js';
import { createOwnDatabase } from '../../bench/own-database.js';
import { startProcess } from '../../support/processes.js';
import { atLeast, type FaultPart, none } from './part.js';

const ROWS = 20_000;
const KILLS = 5;
const PURPOSE = 'desks without people';
const placeOf = (id: string): string => `desk key ${id}`;

/** The command that changes the key is killed while it seals anew, and begun again: is everything sealed once, under one new key? */
export const keysKilled: FaultPart = async () => {
  const database = await createOwnDatabase('keys_killed');
  const config = loadConfig(readEnv({ ...database.env, LOG_LEVEL: 'silent' }));
  const ids = Array.from({ length: ROWS }, () => randomUUID());
  const first = await withCore(config, async (core) => {
    const ring = core.get(KeyRing);
    await database.query(
      `insert into desk_keys (id, public_key, house, made_at, retired_at)
       select id, house, house, now(), now() from unnest($1::uuid[], $2::bytea[]) as k (id, house)`,
      [ids, ids.map((id) => ring.lock(PURPOSE, randomBytes(32), placeOf(id)))],
    );
    return nameOf(ring.writing);
  });
  const run = (ready: RegExp, ...args: string[]) =>
    startProcess({
      ...{ script: 'dist/scripts/keys/keys-rotate.js', args, ready, timeoutMs: 120_000 },
      env: { ...database.env, LOG_LEVEL: 'silent' },
    });
  let killed = 0;
  for (; killed < KILLS; killed++)
    await (await run(/desks without people: \d+/, '--minutes', '0')).kill('SIGKILL');
  await (await run(/is still needed by/, '--minutes', '0')).ended;
  const dropped = await (await run(/is gone/, '--drop', first)).ended;
  const { broken, keys } = await withCore(config, async (core) => {
    const ring = core.get(KeyRing);
    const rows = await database.query<{ id: string; house: Buffer }>(
      'select id, house from desk_keys where house is not null',
    );
    const opens = ({ id, house }: { id: string; house: Buffer }): boolean => {
      try {
        return ring.unlock(PURPOSE, house, placeOf(id)).length === 32;
      } catch (error) {
        if (error instanceof CannotOpen) return false;
        throw error;
      }
    };
    return { broken: ROWS - rows.filter(opens).length, keys: ring.all.length };
  });
  database.forget();
  return [
    atLeast('keys_kills', KILLS, killed),
    none('keys_first_not_dropped', Number(dropped !== 0)),
    none('keys_that_open_no_more', broken),
    none('keys_too_many', keys - 1),
  ];
};
