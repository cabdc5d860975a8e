import { Controller, Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../core/base/kernel/index.js';
import {
  type FieldError,
  type Operation,
  STAFF_VERBS,
  type StaffSubmission,
  type StaffVerb,
  VERB_OPERATIONS,
  type VerbInput,
} from '../../core/contract/index.js';
import { DeskVerbs, ReadVoice } from '../../core/portals/desk/index.js';
import { DoesEach, Which } from '../http/does.js';
import type { FieldCheck } from '../http/field-check.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

const verbOf = (operation: Operation): StaffVerb => {
  const verb = STAFF_VERBS.find((one) => VERB_OPERATIONS[one] === operation);
  if (!verb) throw new AppError('not_found');
  return verb;
};

/** Says what is wrong with single fields of a verb's form when others are wrong already. */
@Injectable()
export class VerbFields implements FieldCheck {
  constructor(private readonly verbs: DeskVerbs) {}

  async fieldErrors(
    { id, ...fine }: { readonly id?: string },
    { operation, actor }: { operation: Operation; actor: StaffActor | undefined },
  ): Promise<readonly FieldError[]> {
    if (!actor || !id) return [];
    return this.verbs.fieldErrors(actor, verbOf(operation), id, fine);
  }
}

const [first, ...others] = STAFF_VERBS.map((verb) => VERB_OPERATIONS[verb] as Operation);

/** What staff do with one voice. */
@Controller()
export class VerbsController {
  constructor(
    private readonly verbs: DeskVerbs,
    private readonly readVoice: ReadVoice,
  ) {}

  /** Answers with the voice as it is afterwards; null where it has left the person's sight. */
  @DoesEach([first as Operation, ...others], VerbFields)
  async perform(
    @Input() { params, body }: { params: { id: string }; body: VerbInput<StaffVerb> },
    @Which() operation: Operation,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission | null> {
    await this.verbs.perform(actor, verbOf(operation), params.id, body);
    return this.readVoice.readIfSeen(actor, params.id, lang);
  }
}
