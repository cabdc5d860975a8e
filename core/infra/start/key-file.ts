import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../base/config/index.js';
import { firstKey, markOf, nameOf, type RingKey } from '../../base/sealing/index.js';

/** Rights of a file by which others than its owner and readers of its group reach it. */
const OPEN = 0o027;
/** Fewer different digits than this are nobody's throw of dice. */
const FEWEST = 6;
/** `<64 digits>`, as the first key of an installation stands, or `<name>:<64 digits> from <instant>`. */
const LINE = /^(?:([0-9a-f]{16}):)?([0-9a-f]{64})(?: from (\S+))?$/;

/**
 * The product's secret keys (32 bytes each, hexadecimal), one a line, the newest last: receipts and sending keys are hashed
 * with them. The first is made at the first start; every process must read the same file. Losing it makes all receipts unusable.
 */
export const loadKeyFile = (file: string): readonly RingKey[] => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new ConfigError(`SECRET_KEY_FILE ${file} cannot be made: ${(error as Error).message}`);
    }
  }
  const keys = readFileSync(file, 'utf8')
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => keyOf(line, file));
  if (keys.filter(({ mark }) => !mark.length).length > 1)
    throw new ConfigError(
      `SECRET_KEY_FILE ${file} holds two keys without a name: more keys are made by npm run keys:rotate`,
    );
  if (new Set(keys.map(nameOf)).size < keys.length)
    throw new ConfigError(`SECRET_KEY_FILE ${file} holds one key twice`);
  if (process.platform !== 'win32' && statSync(file).mode & OPEN)
    throw new ConfigError(`SECRET_KEY_FILE ${file} is open to others: chmod 600 ${file}`);
  return keys;
};

const keyOf = (line: string, file: string): RingKey => {
  const [, name, hex = '', from] = LINE.exec(line) ?? [];
  if (!hex) throw new ConfigError(`SECRET_KEY_FILE ${file} must hold 64 hexadecimal digits`);
  if (new Set(hex).size < FEWEST)
    throw new ConfigError(
      `SECRET_KEY_FILE ${file} holds no secret: make one with openssl rand -hex 32`,
    );
  const secret = Buffer.from(hex, 'hex');
  if (!name && !from) return firstKey(secret);
  const key: RingKey = { mark: markOf(secret), secret, from: Date.parse(from ?? '') };
  if (nameOf(key) !== name || Number.isNaN(key.from))
    throw new ConfigError(
      `SECRET_KEY_FILE ${file} holds a key that was changed: bring the file back from the backup`,
    );
  return key;
};

const lineOf = (key: RingKey): string =>
  key.mark.length
    ? `${nameOf(key)}:${key.secret.toString('hex')} from ${new Date(key.from).toISOString()}`
    : key.secret.toString('hex');

/** A key that writes from an instant on. */
export const newKey = (from: Date): RingKey => {
  const secret = randomBytes(32);
  return { mark: markOf(secret), secret, from: from.getTime() };
};

/** Writes the file anew, whole or not at all: whoever reads it meanwhile reads the one or the other. */
export const writeKeyFile = (file: string, keys: readonly RingKey[]): void => {
  const { mode } = statSync(file);
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', mode & 0o777);
  try {
    writeFileSync(handle, `${keys.map(lineOf).join('\n')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
};
