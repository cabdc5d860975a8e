import { Injectable } from '@nestjs/common';
import { AppError, Clock, type Visitor } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import { cleanLogin } from '../../contract/index.js';
import { Limits, SecurityEvents } from '../limits/index.js';
import { hasKey, type OwnKey, openFromSession, StaffKeys, sealForSession } from './keys/index.js';
import { knownDevice, newKnownDevice } from './known-device.js';
import { PasswordCheck } from './password.js';
import { SecondSteps, UnderWayRepository } from './second-step/index.js';
import { hoursFrom, newSessionToken, SECOND_STEP_MINUTES, sessionHash } from './session.js';
import type { StaffMember } from './staff.entities.js';
import { StaffRepository } from './staff.repository.js';
import { actorOf, type Browser, type Opened, StaffSessions } from './staff-sessions.js';

/** Signed in, with the mark of the browser; or the second step is asked for, of whoever has this cookie's value. */
export type SignInDone = Opened & { readonly kind: 'in'; readonly known: string };
export type SignInOutcome = SignInDone | (Opened & { readonly kind: 'code' });

/** The two steps of the sign-in. Errors: `sign_in_failed`, `code_wrong`, `sign_in_over`, `too_many_attempts`. */
@Injectable()
export class SignIns {
  constructor(
    private readonly staff: StaffRepository,
    private readonly passwords: PasswordCheck,
    private readonly keys: StaffKeys,
    private readonly secondSteps: SecondSteps,
    private readonly underWay: UnderWayRepository,
    private readonly sessions: StaffSessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** By login and password. The same answer, after the same work, for a wrong password, an unknown login and a shut account. */
  async begin(
    input: { login: string; password: string },
    { source }: Visitor,
    browser: Browser,
  ): Promise<SignInOutcome> {
    const login = cleanLogin(input.login);
    // Counted before the slow check, so that many tries at once are many tries.
    const device = knownDevice(this.ring, login, browser.known);
    const tried = await this.limits.take(
      'signIns',
      device ? { source: device, device: login, known: true } : { source, device: login },
    );
    const member = await this.staff.byLogin(login);
    const fits = await this.passwords.fits(member?.passwordHash ?? undefined, input.password);
    if (!fits || !member) {
      const name = this.limits.nameOf(source);
      this.events.note('sign_in_failed', { source: name, staff: member?.id });
      throw new AppError('sign_in_failed');
    }
    tried.forgive();
    const own = hasKey(member.roles) ? await this.keys.open(member.id, input.password) : undefined;
    if (await this.secondSteps.of(member.id)) return this.wait(member, own);
    const opened = await this.unitOfWork.commit(async (tx) => {
      // Whoever changed the password meanwhile meant that the old one opens nothing more.
      if (!(await this.staff.stillHas(tx.manager, member))) throw new AppError('sign_in_failed');
      tx.record({ actor: actorOf(member), verb: 'staff.sign_in', subjectId: member.id });
      return this.sessions.open(tx, member, own, browser);
    });
    return { kind: 'in', ...opened, known: newKnownDevice(this.ring, login) };
  }

  /** By a code, for whoever has the cookie of the first step. */
  async finish(token: string | undefined, typed: string, browser: Browser): Promise<SignInDone> {
    const idHash = sessionHash(token ?? '');
    const row = await this.unitOfWork.commit(({ manager }) =>
      this.underWay.tryOnce(manager, idHash, this.clock.now()),
    );
    const member = row && (await this.staff.byId(row.staffId));
    if (!row || !member) throw new AppError('sign_in_over');
    const tried = await this.limits.take('signIns', this.guesser(member, browser));
    const hand = openFromSession(token ?? '', member.id, row.sealedKey);
    const opened = await this.unitOfWork.commit(async (tx) => {
      const by = await this.secondSteps.fits(tx.manager, member.id, typed);
      if (!by) return undefined;
      if (!(await this.staff.stillHas(tx.manager, member))) throw new AppError('sign_in_over');
      if (!(await this.underWay.end(tx.manager, idHash))) throw new AppError('sign_in_over');
      const actor = actorOf(member);
      tx.record({ actor, verb: 'staff.sign_in', subjectId: member.id, detail: { secondStep: by } });
      if (by === 'recovery')
        tx.record({ actor, verb: 'staff.recovery_code_used', subjectId: member.id });
      return this.sessions.open(tx, member, hand && { hand }, browser);
    });
    if (!opened) {
      this.events.note('code_wrong', { staff: member.id });
      throw new AppError('code_wrong');
    }
    tried.forgive();
    return { kind: 'in', ...opened, known: newKnownDevice(this.ring, member.login) };
  }

  /** The password was right: nothing opens before the second step, whose cookie alone opens the key that goes with it. */
  private async wait(member: StaffMember, own: OwnKey | undefined): Promise<SignInOutcome> {
    const now = this.clock.now();
    const token = newSessionToken();
    const expiresAt = hoursFrom(now, SECOND_STEP_MINUTES / 60);
    await this.unitOfWork.commit(async ({ manager }) => {
      if (!(await this.staff.stillHas(manager, member))) throw new AppError('sign_in_failed');
      const sealedKey = own ? sealForSession(token, member.id, own.hand) : null;
      const idHash = sessionHash(token);
      await this.underWay.add(manager, { idHash, staffId: member.id, expiresAt, sealedKey }, now);
      // A key that was made just now has to be kept, or the next sign-in would make another.
      if (own?.made) await this.keys.settle(manager, member.id, own);
    });
    return { kind: 'code', token, expiresAt };
  }

  /** Codes are counted for the account, wherever they come from; a known browser of its owner has tries of its own. */
  private guesser({ id, login }: StaffMember, { known }: Browser): Visitor {
    const device = knownDevice(this.ring, login, known);
    return device
      ? { source: device, device: `code ${id}`, known: true }
      : { source: `code ${id}`, device: id };
  }
}
