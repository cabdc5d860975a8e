import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../base/city/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import { Clock, type StaffActor } from '../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import type { Role } from '../../contract/index.js';
import { deviceKept, deviceOf } from './device.js';
import { DeskKeys, type OwnKey, openFromSession, StaffKeys, sealForSession } from './keys/index.js';
import { hoursFrom, IDLE_HOURS, newSessionToken, SESSION_HOURS, sessionHash } from './session.js';
import { SessionRepository } from './session.repository.js';
import { StaffRepository } from './staff.repository.js';

/** How often a session's last use is written down: not at every request. */
const TOUCH_MS = 60_000;

/** Somebody of the staff as a request knows them. */
export interface SignedInActor extends StaffActor {
  readonly login: string;
  readonly sessionId: string;
  /** Their work asks for a second step at sign-in that they have yet to set up: until then they have their account only. */
  readonly mustSecure: boolean;
}

/** What a browser brings when somebody signs in. */
export interface Browser {
  /** From an earlier sign-in of the same login: it still has its own tries where strangers used up theirs. */
  readonly known?: string | undefined;
  /** The session that it had. */
  readonly token?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** What the city's directory adds to a session that it opens. */
export interface ByDirectory {
  /** After which it ends whatever happens. */
  readonly hours: number;
  /** A second step was asked for there. */
  readonly isSecured: boolean;
}

/** A session that was opened: the cookie's value. */
export interface Opened {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Sessions of the desk: opened by `SignIns`, ended here, and "who is this". */
@Injectable()
export class StaffSessions {
  private readonly most: number;

  constructor(
    private readonly staff: StaffRepository,
    private readonly sessions: SessionRepository,
    private readonly keys: StaffKeys,
    private readonly desks: DeskKeys,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'accounts'>,
    @Inject(CONFIG) { limitsTimes }: Pick<Config, 'limitsTimes'>,
  ) {
    this.most = city.accounts.sessionsAtOnce * limitsTimes;
  }

  /** Whether somebody's work asks for a second step. */
  asksSecondStep(roles: readonly Role[]): boolean {
    return this.city.accounts.secondStepFor.some((role) => roles.includes(role));
  }

  /** A new session, never one that was there before: the browser's earlier one ends. */
  async open(
    tx: Transaction,
    person: Pick<StaffActor, 'id' | 'name' | 'roles'>,
    own: OwnKey | undefined,
    { token: before, userAgent }: Browser,
    by: ByDirectory = { hours: SESSION_HOURS, isSecured: false },
  ): Promise<Opened> {
    const now = this.clock.now();
    const token = newSessionToken();
    const expiresAt = hoursFrom(now, by.hours);
    if (before) await this.sessions.end(tx.manager, sessionHash(before));
    await this.sessions.add(
      tx.manager,
      {
        idHash: sessionHash(token),
        staffId: person.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
        id: randomUUID(),
        device: deviceKept(deviceOf(userAgent)),
        sealedKey: own ? sealForSession(token, person.id, own.hand) : null,
        secured: by.isSecured,
      },
      this.most,
    );
    if (own) await this.takeUp(tx, actorOf(person), own);
    return { token, expiresAt };
  }

  async resolve(token: string | undefined): Promise<SignedInActor | undefined> {
    if (!token || token.length > 100) return undefined;
    const now = this.clock.now();
    const hash = sessionHash(token);
    const row = await this.staff.bySession(hash, now, hoursFrom(now, -IDLE_HOURS));
    if (!row) return undefined;
    const { id, sessionId, login, name, roles, sectionIds } = row;
    const mustSecure = !row.hasSecondStep && !row.secured && this.asksSecondStep(roles);
    const key = mustSecure ? undefined : openFromSession(token, id, row.sealedKey);
    const actor = {
      kind: 'staff' as const,
      ...{ id, sessionId, login, name, roles, sectionIds, mustSecure },
      ...(key ? { key } : {}),
    };
    if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_MS) {
      await this.sessions.touch(hash, now);
      if (key) await this.unitOfWork.commit((tx) => this.takeUp(tx, actor, { hand: key }));
    }
    return actor;
  }

  /** Who works at a desk lets in whoever waits for its key, without being asked: an administrator decided that they belong there. */
  private async takeUp(tx: Transaction, actor: StaffActor, own: OwnKey): Promise<void> {
    const letIn = own.made
      ? await this.keys.settle(tx.manager, actor.id, own)
      : await this.desks.settle(tx.manager, actor.id, own.hand);
    for (const id of letIn) tx.record({ actor, verb: 'staff.let_in', subjectId: id });
  }

  /** Whether a session still is this person's, with the same roles and sections. Asking is no use of it. */
  async isStill(token: string | undefined, actor: StaffActor): Promise<boolean> {
    if (!token) return false;
    const now = this.clock.now();
    const row = await this.staff.bySession(sessionHash(token), now, hoursFrom(now, -IDLE_HOURS));
    const same = (a: readonly string[], b: readonly string[]) =>
      [...a].sort().join() === [...b].sort().join();
    return (
      row?.id === actor.id && same(row.roles, actor.roles) && same(row.sectionIds, actor.sectionIds)
    );
  }

  async signOut(actor: StaffActor, token: string): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const id = await this.sessions.end(tx.manager, sessionHash(token));
      if (id) tx.record({ actor, verb: 'staff.sign_out', subjectId: id });
    });
  }
}

/** A person as the log names them while they sign in. */
export const actorOf = ({
  id,
  name,
  roles,
}: Pick<StaffActor, 'id' | 'name' | 'roles'>): StaffActor => ({
  kind: 'staff',
  ...{ id, name, roles, sectionIds: [] },
});
