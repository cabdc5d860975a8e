import { basename } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, invalid } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { FieldErrorCode } from '../../../contract/index.js';
import {
  type Browser,
  hashPassword,
  hasKey,
  type Opened,
  PASSWORD_LENGTH,
  type PasswordFault,
  passwordFault,
  type SignedInActor,
  StaffKeys,
  StaffRepository,
  StaffSessions,
} from '../../../records/staff/index.js';
import { OwnProof } from './own-proof.js';

const CODES: Readonly<Record<PasswordFault, FieldErrorCode>> = {
  too_short: 'password_too_short',
  easy_to_guess: 'easy_to_guess',
};

/** Somebody gives their account another password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly proof: OwnProof,
    private readonly staff: StaffRepository,
    private readonly keys: StaffKeys,
    private readonly sessions: StaffSessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'name' | 'folder'>,
  ) {}

  /**
   * Every session ends with it, and every sign-in that waits for its second step; whoever changed it gets a new session.
   * Their key is under the new password in the same commit. Errors: those of the fields, `too_many_attempts`, and
   * `changed_meanwhile` where another tab was faster.
   */
  async change(
    actor: SignedInActor,
    { current, next }: { readonly current: string; readonly next: string },
    { userAgent }: Browser,
  ): Promise<Opened> {
    const about = [actor.login, actor.name, this.city.name, basename(this.city.folder)];
    const fault = passwordFault(next, about);
    if (fault)
      throw invalid({ path: 'next', code: CODES[fault], params: { min: PASSWORD_LENGTH } });
    const member = await this.proof.byPassword(actor, current, 'current');
    if (next.normalize('NFKC') === current.normalize('NFKC'))
      throw invalid({ path: 'next', code: 'same_password' });
    const key = hasKey(member.roles)
      ? await this.keys.underNewPassword(member.id, { before: current, now: next })
      : undefined;
    const passwordHash = await hashPassword(next);
    return this.unitOfWork.commit(async (tx) => {
      const at = this.clock.now();
      if (!(await this.staff.changePassword(tx.manager, member, { passwordHash, at })))
        throw new AppError('changed_meanwhile');
      if (key) await this.keys.sealAnew(tx.manager, member.id, key);
      tx.record({ actor, verb: 'staff.password', subjectId: member.id });
      return this.sessions.open(tx, member, actor.key && { hand: actor.key }, { userAgent });
    });
  }
}
