import { Inject, Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, type Visitor } from '../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import { SECRET_KEY } from '../../base/sealing/index.js';
import { cleanLogin } from '../../contract/index.js';
import { Limits, SecurityEvents } from '../limits/index.js';
import {
  DeskKeys,
  hasKey,
  type OwnKey,
  openFromSession,
  StaffKeys,
  sealForSession,
} from './keys/index.js';
import { knownDevice, newKnownDevice } from './known-device.js';
import { passwordFits } from './password.js';
import { hoursFrom, IDLE_HOURS, newSessionToken, SESSION_HOURS, sessionHash } from './session.js';
import { StaffRepository } from './staff.repository.js';

/** How often a session's last use is written down: not at every request. */
const TOUCH_MS = 60_000;

/** Sign-in, sign-out and "who is this" for the desk. Errors: `sign_in_failed`, `too_many_attempts`. */
@Injectable()
export class StaffSessions {
  constructor(
    private readonly staff: StaffRepository,
    private readonly keys: StaffKeys,
    private readonly desks: DeskKeys,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
    @Inject(SECRET_KEY) private readonly key: Buffer,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the cookies' values. The same answer, after the same time, for a wrong password and an unknown login.
   * `known`: what the browser brought from an earlier sign-in; it still has its own tries where strangers used up theirs.
   */
  async signIn(
    input: { login: string; password: string },
    { source }: Visitor,
    known: string | undefined,
  ): Promise<{ token: string; expiresAt: Date; known: string }> {
    const login = cleanLogin(input.login);
    // Counted before the slow check, so that many tries at once are many tries.
    const device = knownDevice(this.key, login, known);
    const tried = await this.limits.take(
      'signIns',
      device ? { source: device, device: login, known: true } : { source, device: login },
    );
    const member = await this.staff.byLogin(login);
    if (!(await passwordFits(member?.passwordHash, input.password)) || !member) {
      this.events.note('sign_in_failed', {
        source: this.limits.nameOf(source),
        staff: member?.id,
      });
      throw new AppError('sign_in_failed');
    }
    tried.forgive();
    const own = hasKey(member.roles) ? await this.keys.open(member.id, input.password) : undefined;
    const now = this.clock.now();
    const token = newSessionToken();
    const expiresAt = hoursFrom(now, SESSION_HOURS);
    await this.unitOfWork.commit(async (tx) => {
      await this.staff.addSession(tx.manager, {
        idHash: sessionHash(token),
        staffId: member.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
        sealedKey: own ? sealForSession(token, member.id, own.hand) : null,
      });
      const actor: StaffActor = {
        kind: 'staff',
        id: member.id,
        name: member.name,
        roles: member.roles,
        sectionIds: [],
      };
      tx.record({ actor, verb: 'staff.sign_in', subjectId: member.id });
      if (own) await this.takeUp(tx, actor, own);
    });
    return { token, expiresAt, known: newKnownDevice(this.key, login) };
  }

  async resolve(token: string | undefined): Promise<(StaffActor & { login: string }) | undefined> {
    if (!token || token.length > 100) return undefined;
    const now = this.clock.now();
    const hash = sessionHash(token);
    const row = await this.staff.bySession(hash, now, hoursFrom(now, -IDLE_HOURS));
    if (!row) return undefined;
    const key = openFromSession(token, row.id, row.sealedKey);
    const actor = {
      kind: 'staff' as const,
      id: row.id,
      login: row.login,
      name: row.name,
      roles: row.roles,
      sectionIds: row.sectionIds,
      ...(key ? { key } : {}),
    };
    if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_MS) {
      await this.staff.touch(hash, now);
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
      const id = await this.staff.endSession(tx.manager, sessionHash(token));
      if (id) tx.record({ actor, verb: 'staff.sign_out', subjectId: id });
    });
  }
}
