import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import type { FieldError, StaffVerb, VerbInput } from '../../../contract/index.js';
import { acknowledgeVoice } from './acknowledge.js';
import { AnswerVoice } from './answer.js';
import { AssignVoice } from './assign.js';
import { closeVoice } from './close.js';
import { CorrectAnswer } from './correct.js';
import { declineVoice } from './decline.js';
import type { DeskVerb } from './desk-verb.js';
import { GiveToSection } from './give-to-section.js';
import { PerformVerb } from './perform-verb.js';
import { CorrectPublication } from './publishing/correct-publication.js';
import { PublicText } from './publishing/public-text.js';
import { PublishVoice } from './publishing/publish.js';
import { RetractVoice } from './publishing/retract.js';
import { UpholdDecision } from './publishing/uphold.js';
import { WithholdVoice } from './publishing/withhold.js';
import { ReassignVoice } from './reassign.js';
import { releaseVoice } from './release.js';
import { ReopenVoice } from './reopen.js';
import { RouteVoice } from './route.js';
import { UndoLast } from './undo.js';

/** All that staff do with one voice. Which verb is open to whom, and in which state, says its row in the contract. */
@Injectable()
export class DeskVerbs {
  private readonly verbs: { readonly [V in StaffVerb]: DeskVerb<V> };

  constructor(
    private readonly performing: PerformVerb,
    route: RouteVoice,
    assign: AssignVoice,
    reassign: ReassignVoice,
    answer: AnswerVoice,
    publish: PublishVoice,
    retract: RetractVoice,
    withhold: WithholdVoice,
    uphold: UpholdDecision,
    correct: CorrectAnswer,
    correct_publication: CorrectPublication,
    reopen: ReopenVoice,
    undo: UndoLast,
  ) {
    this.verbs = {
      route,
      acknowledge: acknowledgeVoice,
      assign,
      release: releaseVoice,
      reassign,
      answer,
      publish,
      retract,
      withhold,
      uphold,
      correct,
      correct_publication,
      close: closeVoice,
      reopen,
      decline: declineVoice,
      undo,
    };
  }

  /** Errors: `not_found`, `forbidden`, `move_not_allowed`, `changed_meanwhile`, and those of the verb's row. */
  async perform<V extends StaffVerb>(
    actor: StaffActor,
    verb: V,
    id: string,
    input: VerbInput<V>,
  ): Promise<void> {
    const doing = await this.verbs[verb].prepare(actor, input);
    await this.performing.perform(actor, { ...input, verb, id }, doing);
  }

  /** What is wrong with single fields of a verb, beside their form. */
  async fieldErrors<V extends StaffVerb>(
    actor: StaffActor,
    verb: V,
    id: string,
    input: Partial<VerbInput<V>>,
  ): Promise<readonly FieldError[]> {
    return (await this.verbs[verb].fieldErrors?.(input, { actor, id })) ?? [];
  }
}

export const VERB_PROVIDERS = [
  AnswerVoice,
  AssignVoice,
  CorrectAnswer,
  CorrectPublication,
  DeskVerbs,
  GiveToSection,
  PerformVerb,
  PublicText,
  PublishVoice,
  ReassignVoice,
  ReopenVoice,
  RetractVoice,
  RouteVoice,
  UndoLast,
  UpholdDecision,
  WithholdVoice,
];
