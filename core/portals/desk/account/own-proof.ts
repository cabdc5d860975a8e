import { Injectable } from '@nestjs/common';
import { AppError, invalid } from '../../../base/kernel/index.js';
import { Limits, SecurityEvents, type Taken } from '../../../records/limits/index.js';
import {
  PasswordCheck,
  type SignedInActor,
  type StaffMember,
  StaffRepository,
} from '../../../records/staff/index.js';

/** Shows that who changes an account is its owner, and not whoever found the desk open. */
@Injectable()
export class OwnProof {
  constructor(
    private readonly staff: StaffRepository,
    private readonly passwords: PasswordCheck,
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
  ) {}

  /** A try at something that only the owner knows. Error: `too_many_attempts`. */
  take({ id }: SignedInActor): Promise<Taken> {
    return this.limits.take('signIns', { source: `own ${id}`, device: id, known: true });
  }

  /** The person whose password this is. Errors: `too_many_attempts`, and `wrong_password` of the field. */
  async byPassword(actor: SignedInActor, password: string, path: string): Promise<StaffMember> {
    const tried = await this.take(actor);
    const member = await this.staff.byId(actor.id);
    if (!member) throw new AppError('changed_meanwhile');
    if (!(await this.passwords.fits(member.passwordHash ?? undefined, password))) {
      this.events.note('password_wrong', { staff: actor.id });
      throw invalid({ path, code: 'wrong_password' });
    }
    tried.forgive();
    return member;
  }
}
