import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createOwnDatabase } from '../../bench/own-database.js';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { atLeast, type FaultPart, none, progress } from './part.js';
import { notStored, type Sent, sendVoice } from './sending.js';

/** Room for schema, plan and some voices. */
const SIZE = '96m';
const TEXT = '道の端がくずれています。'.repeat(120);
const MOST = 4_000;

/** What root asks of the machine; false where a container forbids it. */
const asRoot = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A small disk that the database's server owns; undefined where none can be made here. */
const smallDisk = (owner: { uid: number; gid: number }): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-disk-'));
  if (!asRoot('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  mkdirSync(join(folder, 'space'), { mode: 0o700 });
  chownSync(join(folder, 'space'), owner.uid, owner.gid);
  return folder;
};

/**
 * The disk of the database is full: is each voice either stored or answered with 503, and is the next one taken when there is
 * room again? The tables stand on a small disk of their own, which is filled to its last block.
 */
export const diskFull: FaultPart = async () => {
  const database = await createOwnDatabase('disk_full');
  const server = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await server.connect();
  const { rows } = await server.query(`select current_setting('data_directory') as folder`);
  const disk = smallDisk(statSync(rows[0].folder));
  if (!disk) {
    progress('  this machine lets nobody mount a small disk: not tried');
    await server.end();
    return [];
  }
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const send = () => sendVoice(site, TEXT);
  try {
    await server.query(`create tablespace small location '${join(disk, 'space')}'`);
    await server.query('alter database disk_full set tablespace small');
    const env = { ...database.env, PORT: String(port), LOG_LEVEL: 'fatal' };
    const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
    const before = await send();
    // All but a little of what is left.
    asRoot('dd', 'if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k');
    asRoot('truncate', '-s', '-2M', join(disk, 'filler'));
    const sent: Sent[] = [];
    const refused = () => sent.filter(({ status }) => status === 503).length;
    while (refused() < 100 && sent.length < MOST)
      sent.push(...(await Promise.all(Array.from({ length: 16 }, send))));
    const lost = await notStored(database.query, [before, ...sent]);
    writeFileSync(join(disk, 'filler'), '');
    const after = await send();
    await api.kill('SIGTERM');
    return [
      atLeast('disk_full_refused', 100, refused()),
      none('disk_full_false_201', lost),
      none(
        'disk_full_other_answers',
        sent.filter(({ status }) => status !== 201 && status !== 503).length,
      ),
      none('disk_full_refused_after_room', Number(after.status !== 201)),
    ];
  } finally {
    await server.query('drop database if exists disk_full with (force)');
    await server.query('drop tablespace if exists small');
    await server.end();
    asRoot('umount', disk);
    rmSync(disk, { recursive: true, force: true });
    database.forget();
  }
};
