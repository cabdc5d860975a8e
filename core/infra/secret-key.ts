import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../base/config/index.js';

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
  return Buffer.from(hex, 'hex');
};
