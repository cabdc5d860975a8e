import { type ScryptOptions, scrypt } from 'node:crypto';

/** 32 MiB and about a tenth of a second a try: more than the password's own hash costs, so that guessing by this way gains nothing. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** 32 bytes from what a person knows by heart. Runs beside the event loop, four at a time at most (node's pool). */
export const keyFromPassword = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
