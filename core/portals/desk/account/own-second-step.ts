import { Injectable } from '@nestjs/common';
import { AppError, invalid } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import { SecurityEvents } from '../../../records/limits/index.js';
import { SecondSteps, type SignedInActor, StaffSessions } from '../../../records/staff/index.js';
import { OwnProof } from './own-proof.js';

interface Proof {
  readonly password: string;
  readonly code: string;
}

/** Somebody sets up the second step of their sign-in, or does without it again. */
@Injectable()
export class OwnSecondStep {
  constructor(
    private readonly proof: OwnProof,
    private readonly secondSteps: SecondSteps,
    private readonly sessions: StaffSessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: SecurityEvents,
  ) {}

  /** A secret for the app, which guards nothing yet. Error: `changed_meanwhile` where one is in use. */
  async prepare(
    actor: SignedInActor,
    { password }: Pick<Proof, 'password'>,
  ): Promise<{ secret: string; uri: string }> {
    await this.proof.byPassword(actor, password, 'password');
    const made = await this.unitOfWork.commit(({ manager }) =>
      this.secondSteps.prepare(manager, actor),
    );
    if (!made) throw new AppError('changed_meanwhile');
    return made;
  }

  /** From now on a code is asked for at each sign-in. Gives the recovery codes, this once. */
  async confirm(actor: SignedInActor, { code }: Pick<Proof, 'code'>): Promise<string[]> {
    const tried = await this.proof.take(actor);
    const codes = await this.unitOfWork.commit(async (tx) => {
      const made = await this.secondSteps.confirm(tx.manager, actor.id, code);
      if (Array.isArray(made))
        tx.record({ actor, verb: 'staff.second_step_on', subjectId: actor.id });
      return made;
    });
    if (codes === 'changed') throw new AppError('changed_meanwhile');
    if (codes === 'wrong') throw this.wrong(actor);
    tried.forgive();
    return codes;
  }

  /** Other recovery codes in place of those of before. */
  async renewCodes(actor: SignedInActor, proof: Proof): Promise<string[]> {
    return this.proven(actor, proof, async (manager, record) => {
      record('staff.recovery_codes');
      return this.secondSteps.renewCodes(manager, actor.id);
    });
  }

  /** Error: `second_step_required` where their work asks for it. */
  async drop(actor: SignedInActor, proof: Proof): Promise<void> {
    if (this.sessions.asksSecondStep(actor.roles)) throw new AppError('second_step_required');
    await this.proven(actor, proof, async (manager, record) => {
      record('staff.second_step_off');
      await this.secondSteps.drop(manager, actor.id);
    });
  }

  private async proven<T>(
    actor: SignedInActor,
    { password, code }: Proof,
    work: (
      manager: Transaction['manager'],
      record: (verb: 'staff.recovery_codes' | 'staff.second_step_off') => void,
    ) => Promise<T>,
  ): Promise<T> {
    await this.proof.byPassword(actor, password, 'password');
    const tried = await this.proof.take(actor);
    const done = await this.unitOfWork.commit(async (tx) => {
      if (!(await this.secondSteps.fits(tx.manager, actor.id, code))) return undefined;
      const record = (verb: 'staff.recovery_codes' | 'staff.second_step_off') =>
        tx.record({ actor, verb, subjectId: actor.id });
      return { result: await work(tx.manager, record) };
    });
    if (!done) throw this.wrong(actor);
    tried.forgive();
    return done.result;
  }

  private wrong({ id }: SignedInActor): AppError {
    this.events.note('code_wrong', { staff: id });
    return invalid({ path: 'code', code: 'wrong_code' });
  }
}
