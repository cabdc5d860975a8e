import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { passwordWork } from './password-work.js';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the floor of OWASP's Password Storage sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A real hash of nothing anybody knows, so that an unknown login takes as long as a wrong password. */
const NOBODY = hash(`${Math.random()}${Date.now()}`, COST);

export const hashPassword = (password: string): Promise<string> =>
  passwordWork(() => hash(password.normalize('NFKC'), COST));

/** One check at the same cost, whether there is somebody or nobody. */
export const passwordFits = async (
  stored: string | undefined,
  given: string,
  check: (hash: string, password: string) => Promise<boolean> = verify,
): Promise<boolean> => {
  const fits = await passwordWork(async () =>
    check(stored ?? (await NOBODY), given.normalize('NFKC')),
  );
  return fits && stored !== undefined;
};

/** What sign-ins ask; tests count what it is asked. */
@Injectable()
export class PasswordCheck {
  fits(stored: string | undefined, given: string): Promise<boolean> {
    return passwordFits(stored, given);
  }
}
