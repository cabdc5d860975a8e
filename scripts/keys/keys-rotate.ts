import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  type Config,
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { KeyRing, nameOf } from '../../core/base/sealing/index.js';
import { loadKeyFile, newKey, writeKeyFile } from '../../core/infra/start/key-file.js';
import { type KeyNeeds, RotateKeys } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../core-context.js';

const USAGE =
  'npm run keys:rotate [-- --minutes 10] (another key, and all that it can take over) | -- --drop NAME (a key that nothing needs)';
/** Until a new key writes: time for its file to reach every machine, and every process there. */
const MINUTES = 10;
/** A rotation that was begun within this time is gone on with, and no other begun. */
const SAME_ROTATION_MS = 24 * 60 * 60_000;
const LOOKS_EVERY_MS = 15_000;

const { values } = parseArgs({
  options: { drop: { type: 'string' }, minutes: { type: 'string' } },
});

const said = (needs: KeyNeeds): string =>
  Object.entries(needs)
    .filter(([, rows]) => rows > 0)
    .map(([what, rows]) => `${what}: ${rows}`)
    .join(', ') || 'nothing';

/** A key is added to the file before anything knows it, so that a stop in between leaves one that waits to be known. */
const addKey = ({ secretKeyFile: file }: Config, minutes: number): void => {
  const keys = loadKeyFile(file);
  const newest = Math.max(...keys.map(({ from }) => from));
  if (newest > Date.now() - SAME_ROTATION_MS) {
    console.log(`Going on with the key that writes from ${new Date(newest).toISOString()} on`);
    return;
  }
  const key = newKey(new Date(Date.now() + minutes * 60_000));
  writeKeyFile(file, [...keys, key]);
  console.log(
    `${file} holds the key ${nameOf(key)} now, which writes from ${new Date(key.from).toISOString()} on. Where a machine has a file of its own, give it this one before`,
  );
};

const rotate = async (config: Config, minutes: number): Promise<void> => {
  addKey(config, minutes);
  await withCore(config, async (core) => {
    const [ring, keys] = [core.get(KeyRing), core.get(RotateKeys)];
    const newest = ring.all.reduce((one, other) => (other.from > one.from ? other : one));
    await keys.announce(OPERATOR, newest);
    for (let left = 1; left > 0; ) {
      left = newest.from - Date.now();
      if (left <= 0) break;
      console.log(`${Math.ceil(left / 1000)} s until it writes`);
      await pause(Math.min(left, LOOKS_EVERY_MS));
    }
    const done = await keys.renew((what, renewed) => console.log(`${what}: ${renewed}`));
    console.log(`Sealed anew: ${Object.values(done).reduce((sum, rows) => sum + rows, 0)}`);
    for (const key of ring.others)
      console.log(`${nameOf(key)} is still needed by ${said(await keys.needs(key))}`);
  });
};

const drop = (config: Config, name: string): Promise<void> =>
  withCore(config, async (core) => {
    const ring = core.get(KeyRing);
    const key = ring.all.find((one) => nameOf(one) === name);
    if (!key)
      throw new ConfigError(
        `There is no key ${name}: there are ${ring.all.map(nameOf).join(', ')}`,
      );
    if (key === ring.writing) throw new ConfigError(`${name} is the key that writes`);
    const needs = await core.get(RotateKeys).drop(OPERATOR, key);
    if (needs) throw new ConfigError(`${name} is still needed by ${said(needs)}`);
    const { secretKeyFile: file } = config;
    writeKeyFile(
      file,
      loadKeyFile(file).filter((one) => nameOf(one) !== name),
    );
    console.log(`${name} is gone. Give each machine that has a file of its own this one`);
  });

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const minutes = Number(values.minutes ?? MINUTES);
  if (!(minutes >= 0)) throw new ConfigError(USAGE);
  await (values.drop ? drop(config, values.drop) : rotate(config, minutes));
});
