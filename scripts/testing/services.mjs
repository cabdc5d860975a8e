import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../setup/run.mjs';
import { postgresTool, redisServer } from './machine.mjs';

/** PostgreSQL and Redis of one test run: loopback, free ports, a temporary folder, nothing left behind. */

const started = new Set();

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where that user is missing. */
const unprivileged = () => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      spawnSync('id', [flag, name], { encoding: 'utf8' }),
    );
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new PlainError('PostgreSQL does not run as root, and there is no user postgres or nobody.');
};

const temporaryFolder = (name, owner) => {
  const folder = mkdtempSync(join(tmpdir(), `koebako-${name}-`));
  chmodSync(folder, 0o700);
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  return folder;
};

const launch = async ({ name, command, args, owner, folder, port, stopSignal }) => {
  let output = '';
  const child = spawn(command, args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  const keep = (text) => {
    output = (output + text).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async () => {
    child.kill(stopSignal);
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killer);
    rmSync(folder, { recursive: true, force: true });
  };
  // Known before it is ready, so that Ctrl-C during the start leaves nothing behind.
  started.add(stop);
  for (let waited = 0; waited < 20_000 && !gone; waited += 50) {
    if (await answers(port)) return;
    await pause(50);
  }
  await stop();
  throw new PlainError(`${name} did not start:\n${output}`);
};

const startPostgres = async (durable) => {
  const owner = unprivileged();
  const folder = temporaryFolder('postgres', owner);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (owner.uid !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    postgresTool('initdb'),
    [
      '-D',
      data,
      '-U',
      'koebako',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new PlainError(`initdb failed:\n${made.stderr || made.error?.message}`);
  }
  const port = await freePort();
  // Not syncing to disk is safe for tests: the data dies with the run, and they kill processes, not the machine.
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
    'max_connections=200',
  ];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  await launch({
    name: 'PostgreSQL',
    command: postgresTool('postgres'),
    args,
    owner,
    folder,
    port,
    stopSignal: 'SIGINT',
  });
  return `postgres://koebako:${password}@127.0.0.1:${port}/postgres`;
};

const startRedis = async (durable) => {
  const folder = temporaryFolder('redis', {});
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: durable ? 'yes' : 'no',
    'maxmemory-policy': 'noeviction',
    databases: 64,
    dir: folder,
  };
  const args = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]);
  await launch({
    name: 'Redis',
    command: redisServer(),
    args,
    owner: {},
    folder,
    port,
    stopSignal: 'SIGTERM',
  });
  return `redis://127.0.0.1:${port}`;
};

/**
 * Starts what `DATABASE_URL` and `REDIS_URL` do not already name. Gives the environment for the tests,
 * under names of its own: a process that a test starts must never take them without being told.
 * `durable`: writes reach the disk as they would in a city (PostgreSQL's fsync, Redis's log each second).
 */
export const startServices = async ({ durable = false } = {}) => {
  const [database, redis] = await Promise.all([
    process.env.DATABASE_URL || startPostgres(durable),
    process.env.REDIS_URL || startRedis(durable),
  ]);
  return { TEST_DATABASE_URL: database, TEST_REDIS_URL: redis };
};

/** Stops, by pid, what this run started, and removes the folders. */
export const stopServices = async () => {
  await Promise.all([...started].map((stop) => stop()));
  started.clear();
};
