import type { StaffActor } from '../../../base/kernel/index.js';
import type { EventName, Transaction } from '../../../base/outbox/index.js';
import type { FieldError, Move, StaffVerb, VerbInput } from '../../../contract/index.js';
import type { SubmissionChange } from '../../../records/submissions/index.js';
import type { LockedVoice } from '../access/locked-voice.queries.js';

/** What a verb does beside moving the voices' life: the same for the voice and its copies. */
export interface Effect {
  readonly change?: Omit<SubmissionChange, 'status'>;
  /** For the history, in the person's own words or as a code. */
  readonly reason?: string;
  /** Codes and ids for the history; never a resident's words. */
  readonly detail?: (voice: LockedVoice) => Record<string, unknown>;
  readonly emits?: EventName;
  /** The verb that the history tells of where it is not the one that was asked for. */
  readonly recordAs?: StaffVerb;
  /** What becomes of answers under way. */
  readonly drafts?: 'drop' | 'giveBack';
  /** Part of one sitting at a text: no line in the history, and no new state where it is the same. */
  readonly quiet?: boolean;
  /** All is done already: the voices are changed, and what has to stand in the history stands there. */
  readonly settled?: true;
  /** Moves the voices so, where the verb's row names no move. */
  readonly move?: Move;
  /** Nothing of the voice itself changes: what colleagues have open stays the newest, and what its sender wrote stays news. */
  readonly beside?: true;
  /** The voices come back as they were before what was done last; nothing else is changed. */
  readonly restores?: true;
}

/** Inside the verb's transaction: gets the locked voice first, then its copies. */
export type Doing = (
  voices: readonly [LockedVoice, ...LockedVoice[]],
  tx: Transaction,
) => Effect | Promise<Effect>;

/** What is particular to one verb; its row in the contract says the rest. */
export interface DeskVerb<V extends StaffVerb> {
  /** It looks itself what the person had seen: an older version of the voice alone is no reason to refuse it. */
  readonly comparesVersions?: boolean;
  /** Asks what must be known before the transaction (inside it only its own connection may be used) and gives what is done in it. */
  prepare(actor: StaffActor, input: VerbInput<V>): Doing | Promise<Doing>;
  /** What is wrong with fields whose form is good: codes that nobody knows, or that do not fit this voice. */
  fieldErrors?(
    input: Partial<VerbInput<V>>,
    voice: { readonly actor: StaffActor; readonly id: string },
  ): Promise<readonly FieldError[]>;
}
