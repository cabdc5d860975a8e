import { Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { StaffRepository } from '../../../records/staff/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { tookFrom } from './took-from.js';

/**
 * A person takes a voice: it is in progress, and others see who has it. Out of a colleague's hands only who says so takes it:
 * the colleague is told at the desk.
 */
@Injectable()
export class AssignVoice implements DeskVerb<'assign'> {
  constructor(private readonly staff: StaffRepository) {}

  /** Error: `taken`, with the colleague's name, where a colleague has it and `takeOver` is not said. */
  prepare(actor: StaffActor, { takeOver }: VerbInput<'assign'>): Doing {
    return async ([{ assigneeId }], { manager }) => {
      if (assigneeId && assigneeId !== actor.id && !takeOver) {
        const name = (await this.staff.nameOf(manager, assigneeId)) ?? '';
        throw new AppError('taken', [{ path: 'takeOver', code: 'taken_by', params: { name } }]);
      }
      return { change: { assigneeId: actor.id }, detail: (voice) => tookFrom(actor, voice) };
    };
  }
}
