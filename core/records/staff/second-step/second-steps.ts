import { Injectable } from '@nestjs/common';
import { Clock } from '../../../base/kernel/index.js';
import type { Transaction } from '../../../base/outbox/index.js';
import { KeyRing, type Renewed } from '../../../base/sealing/index.js';
import { toBase32 } from './base32.js';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.js';
import { SecondStepRepository, type SecondStepRow } from './second-step.repository.js';
import { fittingStep, meantCode, newSecret, otpauthUri } from './totp.js';

/** As which apps list it. */
const ISSUER = 'Koebako';

const PURPOSE = 'second step';
const placeOf = (staffId: string): string => `second step ${staffId}`;

/** The second step of the sign-in: what an app on a phone shows, or a recovery code. Its secret is sealed by the server's key. */
@Injectable()
export class SecondSteps {
  constructor(
    private readonly repository: SecondStepRepository,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** Undefined where somebody signs in by the password alone. */
  async of(
    staffId: string,
    on?: Transaction['manager'],
  ): Promise<{ since: Date; recoveryCodes: number } | undefined> {
    const row = await this.repository.of(staffId, on);
    return row?.since ? { since: row.since, recoveryCodes: row.recoveryCodes } : undefined;
  }

  /** Another secret for an app; undefined where one is in use. */
  async prepare(
    manager: Transaction['manager'],
    { id, login }: { readonly id: string; readonly login: string },
  ): Promise<{ secret: string; uri: string } | undefined> {
    const bytes = newSecret();
    if (!(await this.repository.prepare(manager, id, this.keys.lock(PURPOSE, bytes, placeOf(id)))))
      return undefined;
    const secret = toBase32(bytes);
    return { secret, uri: otpauthUri(secret, login, ISSUER) };
  }

  /** By a first code that is right; gives recovery codes. `changed` where nothing was prepared, or it is on already. */
  async confirm(
    manager: Transaction['manager'],
    staffId: string,
    typed: string,
  ): Promise<string[] | 'wrong' | 'changed'> {
    const row = await this.repository.of(staffId, manager);
    if (!row || row.since) return 'changed';
    if (!(await this.fitsApp(manager, staffId, row, typed))) return 'wrong';
    if (!(await this.repository.turnOn(manager, staffId, this.clock.now()))) return 'changed';
    return this.renewCodes(manager, staffId);
  }

  /** Uses up what was typed, and says what it was; undefined where it opens nothing. */
  async fits(
    manager: Transaction['manager'],
    staffId: string,
    typed: string,
  ): Promise<'app' | 'recovery' | undefined> {
    const row = await this.repository.of(staffId, manager);
    if (!row?.since) return undefined;
    if (await this.fitsApp(manager, staffId, row, typed)) return 'app';
    const hashes = this.keys.all.flatMap((key) => recoveryHash(key, staffId, typed) ?? []);
    const used = await this.repository.takeCode(manager, staffId, hashes, this.clock.now());
    return used ? 'recovery' : undefined;
  }

  /** Shown to their owner once; those of before open nothing any more. */
  async renewCodes(manager: Transaction['manager'], staffId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.flatMap((code) => recoveryHash(this.keys.writing, staffId, code) ?? []);
    await this.repository.keepCodes(manager, staffId, hashes);
    return codes;
  }

  /** Seals some of what an earlier key of the product sealed with the one that writes. */
  renewSome(step: { readonly after: string; readonly most: number }): Promise<Renewed> {
    return this.repository.renew(this.keys, { purpose: PURPOSE, placeOf }, step);
  }

  /** False where there was none. */
  drop(manager: Transaction['manager'], staffId: string): Promise<boolean> {
    return this.repository.drop(manager, staffId);
  }

  private async fitsApp(
    manager: Transaction['manager'],
    staffId: string,
    row: SecondStepRow,
    typed: string,
  ): Promise<boolean> {
    const code = meantCode(typed);
    if (!code) return false;
    const secret = this.keys.unlock(PURPOSE, row.sealed, placeOf(staffId));
    const step = fittingStep(secret, code, { now: this.clock.now(), last: row.lastStep });
    return step !== undefined && this.repository.takeStep(manager, staffId, row, step);
  }
}
