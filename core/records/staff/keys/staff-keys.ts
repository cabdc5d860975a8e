import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../base/kernel/index.js';
import {
  CannotOpen,
  KeyInHand,
  keyFor,
  keyFromPassword,
  lock,
  newKeyPair,
  unlock,
} from '../../../base/sealing/index.js';
import type { Role } from '../../../contract/index.js';
import { passwordWork } from '../password-work.js';
import { DeskKeys } from './desk-keys.js';
import { KeyRepository, type StaffKey, type Transacting } from './key.repository.js';

/** A person's key, opened; `made`: a new one, which has to be kept. */
export interface OwnKey {
  readonly hand: KeyInHand;
  readonly made?: StaffKey;
}

const placeOf = (staffId: string): string => `staff key ${staffId}`;
const sessionPlace = (staffId: string): string => `session key ${staffId}`;
const sessionKey = (token: string): Buffer => keyFor(Buffer.from(token), 'session');

const sealedUnder = async (
  password: string,
  staffId: string,
  hand: KeyInHand,
): Promise<StaffKey> => {
  const salt = randomBytes(16);
  const key = await passwordWork(() => keyFromPassword(password, salt));
  return { publicKey: hand.publicKey, salt, sealed: lock(key, hand.bytes(), placeOf(staffId)) };
};

/** Whether somebody is one of those who answer confided voices, and so has a key. */
export const hasKey = (roles: readonly Role[]): boolean => roles.includes('counsellor');

/** A private key in a session's row: it opens with the cookie alone, of which the row holds a hash. */
export const sealForSession = (token: string, staffId: string, hand: KeyInHand): Buffer =>
  lock(sessionKey(token), hand.bytes(), sessionPlace(staffId));

/** Undefined where there is none, or what there is opens no more: then they sign in again. */
export const openFromSession = (
  token: string,
  staffId: string,
  sealed: Buffer | null,
): KeyInHand | undefined => {
  if (!sealed) return undefined;
  try {
    return new KeyInHand(unlock(sessionKey(token), sealed, sessionPlace(staffId)));
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
};

/** The pair of keys of each person who answers confided voices: opened by the own password, and by nothing else. */
@Injectable()
export class StaffKeys {
  constructor(
    private readonly keys: KeyRepository,
    private readonly desks: DeskKeys,
    private readonly clock: Clock,
  ) {}

  /** Opens a person's key, or makes another where they have none that this password opens. Slow: outside of any transaction. */
  async open(staffId: string, password: string): Promise<OwnKey> {
    const kept = await this.keys.ofStaff(staffId);
    if (kept) {
      const key = await passwordWork(() => keyFromPassword(password, kept.salt));
      try {
        return { hand: new KeyInHand(unlock(key, kept.sealed, placeOf(staffId))) };
      } catch (error) {
        if (!(error instanceof CannotOpen)) throw error;
      }
    }
    const hand = new KeyInHand(newKeyPair().privateKey);
    return { hand, made: await sealedUnder(password, staffId, hand) };
  }

  /** A person's key under another password; undefined where they have none, or none that the old one opens. Slow, too. */
  async underNewPassword(
    staffId: string,
    { before, now }: { readonly before: string; readonly now: string },
  ): Promise<StaffKey | undefined> {
    const kept = await this.keys.ofStaff(staffId);
    if (!kept) return undefined;
    const { hand, made } = await this.open(staffId, before);
    return made ? undefined : sealedUnder(now, staffId, hand);
  }

  /** Keeps what `underNewPassword` gave, with the password itself. */
  sealAnew(manager: Transacting, staffId: string, key: StaffKey): Promise<void> {
    return this.keys.sealAnew(manager, staffId, key);
  }

  /**
   * After a person, their roles, sections or password were saved: who has no business with a desk any more loses its key at
   * once, and the desk gets another one. `own` is missing where they answer no confided voices. Gives whom they let in.
   */
  async settle(manager: Transacting, staffId: string, own: OwnKey | undefined): Promise<string[]> {
    await this.keys.alone(manager);
    const now = this.clock.now();
    const held = await this.keys.heldBy(manager, staffId);
    if (!own) await this.keys.forget(manager, staffId);
    else if (own.made) await this.keys.keep(manager, staffId, own.made, now);
    const left = own && !own.made ? await this.keys.leaveOthers(manager, staffId) : held;
    if (left.length) await this.keys.retire(manager, left, now);
    return own ? this.desks.settle(manager, staffId, own.hand) : [];
  }
}
