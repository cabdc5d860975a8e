import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../base/config/index.js';

/** Rights of a file by which others than its owner and readers of its group reach it. */
const OPEN = 0o027;
/** Fewer different digits than this are nobody's throw of dice. */
const FEWEST = 6;

/**
 * The product's one secret key (32 bytes, hexadecimal): receipts and sending keys are hashed with it.
 * Made at the first start; every API process must read the same file. Losing it makes all receipts unusable.
 */
export const loadSecretKey = (file: string): Buffer => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new ConfigError(`SECRET_KEY_FILE ${file} cannot be made: ${(error as Error).message}`);
    }
  }
  const hex = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new ConfigError(`SECRET_KEY_FILE ${file} must hold 64 hexadecimal digits`);
  if (new Set(hex).size < FEWEST)
    throw new ConfigError(
      `SECRET_KEY_FILE ${file} holds no secret: make one with openssl rand -hex 32`,
    );
  if (process.platform !== 'win32' && statSync(file).mode & OPEN)
    throw new ConfigError(`SECRET_KEY_FILE ${file} is open to others: chmod 600 ${file}`);
  return Buffer.from(hex, 'hex');
};
