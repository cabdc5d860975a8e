import { Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import type { FieldError, StaffVerb, VerbInput } from '../../../contract/index.js';
import { AdviseSection } from '../asking/advise.js';
import { CallOffInquiry } from '../asking/call-off.js';
import { InquireSection } from '../asking/inquire.js';
import { MessageResident } from '../thread/message-resident.js';
import { WriteNote } from '../thread/note.js';
import { KeepDeskForm } from '../voice/keep-desk-form.js';
import { acknowledgeVoice } from './acknowledge.js';
import { AnswerVoice } from './answering/answer.js';
import { ApproveAnswer, ReturnAnswer } from './answering/decide.js';
import { DraftAnswer } from './answering/draft.js';
import { PlanChain } from './answering/plan-chain.js';
import { SeeAfterwards } from './answering/see.js';
import { SendTime } from './answering/send-time.js';
import { SubmitAnswer } from './answering/submit.js';
import { SubmitDraft } from './answering/submit-draft.js';
import { PullBackAnswer, RecallAnswer } from './answering/take-back.js';
import { WriteDraft } from './answering/write-draft.js';
import { AssignVoice } from './assign.js';
import { closeVoice } from './close.js';
import { CorrectAnswer } from './correct.js';
import { DeclineVoice } from './decline.js';
import type { DeskVerb } from './desk-verb.js';
import { GiveToSection } from './give-to-section.js';
import { HoldVoice, LiftHold } from './hold.js';
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

/** Refusals that an answer gets because somebody else was first. */
const WAS_FIRST = ['changed_meanwhile', 'move_not_allowed'];

/** The answer that a verb brings. */
const answerIn = (verb: StaffVerb, input: object): string =>
  (verb === 'draft' || verb === 'answer') && 'text' in input ? String(input.text) : '';

/** All that staff do with one voice. Which verb is open to whom, and in which state, says its row in the contract. */
@Injectable()
export class DeskVerbs {
  private readonly verbs: { readonly [V in StaffVerb]: DeskVerb<V> };

  constructor(
    private readonly performing: PerformVerb,
    private readonly forms: KeepDeskForm,
    route: RouteVoice,
    assign: AssignVoice,
    reassign: ReassignVoice,
    draft: DraftAnswer,
    submit: SubmitAnswer,
    answer: AnswerVoice,
    approve: ApproveAnswer,
    returning: ReturnAnswer,
    pull_back: PullBackAnswer,
    recall: RecallAnswer,
    see: SeeAfterwards,
    message: MessageResident,
    note: WriteNote,
    inquire: InquireSection,
    advise: AdviseSection,
    call_off: CallOffInquiry,
    hold: HoldVoice,
    lift_hold: LiftHold,
    publish: PublishVoice,
    retract: RetractVoice,
    withhold: WithholdVoice,
    uphold: UpholdDecision,
    correct: CorrectAnswer,
    correct_publication: CorrectPublication,
    reopen: ReopenVoice,
    decline: DeclineVoice,
    undo: UndoLast,
  ) {
    this.verbs = {
      route,
      acknowledge: acknowledgeVoice,
      assign,
      release: releaseVoice,
      reassign,
      draft,
      submit,
      answer,
      approve,
      return: returning,
      pull_back,
      recall,
      see,
      message,
      note,
      inquire,
      advise,
      call_off,
      hold,
      lift_hold,
      publish,
      retract,
      withhold,
      uphold,
      correct,
      correct_publication,
      close: closeVoice,
      reopen,
      decline,
      undo,
    };
  }

  /**
   * Errors: `not_found`, `forbidden`, `move_not_allowed`, `changed_meanwhile`, and those of the verb's row. An answer that comes
   * too late is refused and kept for its writer, who decides what becomes of it.
   */
  async perform<V extends StaffVerb>(
    actor: StaffActor,
    verb: V,
    id: string,
    input: VerbInput<V>,
  ): Promise<void> {
    const one: DeskVerb<V> = this.verbs[verb];
    const doing = await one.prepare(actor, input);
    const version = one.comparesVersions ? undefined : input.version;
    const late = answerIn(verb, input);
    try {
      await this.performing.perform(actor, { ...input, version, verb, id }, doing);
    } catch (error) {
      if (late && error instanceof AppError && WAS_FIRST.includes(error.code))
        await this.forms.keep(actor, id, { verb: 'answer', fields: { text: late } });
      throw error;
    }
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
  AdviseSection,
  AnswerVoice,
  ApproveAnswer,
  AssignVoice,
  CallOffInquiry,
  CorrectAnswer,
  CorrectPublication,
  DeclineVoice,
  DeskVerbs,
  DraftAnswer,
  GiveToSection,
  HoldVoice,
  InquireSection,
  LiftHold,
  MessageResident,
  PerformVerb,
  PlanChain,
  PublicText,
  PublishVoice,
  PullBackAnswer,
  ReassignVoice,
  RecallAnswer,
  ReopenVoice,
  RetractVoice,
  ReturnAnswer,
  RouteVoice,
  SeeAfterwards,
  SendTime,
  SubmitAnswer,
  SubmitDraft,
  UndoLast,
  UpholdDecision,
  WithholdVoice,
  WriteDraft,
  WriteNote,
];
