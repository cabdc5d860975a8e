import { hash, verify } from '@node-rs/argon2';
import { passwordWork } from './password-work.js';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the floor of OWASP's Password Storage sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A real hash of nothing anybody knows, so that an unknown login takes as long as a wrong password. */
const NOBODY = hash(`${Math.random()}${Date.now()}`, COST);

export const hashPassword = (password: string): Promise<string> =>
  passwordWork(() => hash(password.normalize('NFKC'), COST));

export const passwordFits = async (stored: string | undefined, given: string): Promise<boolean> => {
  const fits = await passwordWork(async () =>
    verify(stored ?? (await NOBODY), given.normalize('NFKC')),
  );
  return fits && stored !== undefined;
};
